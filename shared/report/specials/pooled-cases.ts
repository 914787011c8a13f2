import type { IndicatorFigure } from '../../indicators/figure';
import { likelihoodIndicator } from '../../indicators/likelihood-indicator';
import {
  pooledAverageNote,
  pooledBasisNote,
  pooledHiddenNote,
  pooledLabel,
  pooledMeaning,
  pooledMissingNote,
} from '../../narrative/specials/pooled-words';
import { figureWords } from '../../narrative/figure-words';
import { addGroups, noPeople } from '../../reference/groups';
import type { GroupCounts } from '../../reference/groups';
import type { DisciplineBasis } from '../../reference/settings';
import type { PooledFigure, Pooling } from './specials.types';

/** Indicator 3 of one year as it may be shown. */
export interface CasesYear {
  readonly year: number;
  readonly basis: DisciplineBasis;
  readonly figure: IndicatorFigure;
}

const mostYears = 3;

interface ShownCounts {
  readonly hits: GroupCounts;
  readonly of: GroupCounts;
  readonly isUnknownHidden: boolean;
}

/** The counts behind a figure, where all that its ratio is made of is shown. */
const shownCounts = ({ white, bme, unknown }: IndicatorFigure): ShownCounts | null => {
  if (white.count === null || white.of === null || bme.count === null || bme.of === null) return null;
  const isUnknownHidden = unknown.count === null || unknown.of === null;
  return {
    hits: { white: white.count, bme: bme.count, unknown: isUnknownHidden ? 0 : (unknown.count ?? 0) },
    of: { white: white.of, bme: bme.of, unknown: isUnknownHidden ? 0 : (unknown.of ?? 0) },
    isUnknownHidden,
  };
};

const hiddenUnknown = { count: null, of: null, percent: null, isHidden: true } as const;

/**
 * Pools only counts that each of the years shows by itself. A pooled count beside its years is their sum, and would give back the
 * one year that is hidden.
 */
const pool = (years: readonly CasesYear[], threshold: number): PooledFigure | null => {
  const newest = years[0];
  const counts = years.flatMap(({ figure }) => shownCounts(figure) ?? []);
  if (newest === undefined || counts.length < years.length) return null;
  const isUnknownHidden = counts.some((one) => one.isUnknownHidden);
  const summed = likelihoodIndicator({
    indicator: 3,
    view: 'all',
    year: newest.year,
    source: newest.figure.source,
    hits: counts.reduce((sum, { hits }) => addGroups(sum, hits), noPeople),
    of: counts.reduce((sum, { of }) => addGroups(sum, of), noPeople),
  });
  const figure = isUnknownHidden ? { ...summed, unknown: hiddenUnknown, bounds: null, isHidden: true } : summed;
  const names = years.map(({ year }) => year).reverse();
  return { years: names, label: pooledLabel(names), figure, words: figureWords(figure, threshold) };
};

/** Why the year before cannot join; null when it can. */
const obstacle = (earlier: CasesYear | undefined, wanted: number): string | null => {
  if (earlier === undefined) return pooledMissingNote(wanted);
  if (earlier.basis === 'two_year_average') return pooledBasisNote(wanted);
  return shownCounts(earlier.figure) === null ? pooledHiddenNote(wanted) : null;
};

/**
 * Indicator 3 over two and three years, as far back as years follow one another, count the same way and are shown.
 *
 * @param held - every year that has the indicator, in any order
 * @returns null where the year itself has none
 *
 * @example 2024: 9 of 725 and 17 of 2,505; 2025: 8 of 740 and 15 of 2,500. Pooled: 17 of 1,465 and 32 of 5,005, 1.81
 */
export const poolCases = (held: readonly CasesYear[], year: number, threshold: number): Pooling | null => {
  const find = (wanted: number): CasesYear | undefined => held.find((one) => one.year === wanted);
  const own = find(year);
  if (own === undefined) return null;
  if (own.basis === 'two_year_average') return { pools: [], notes: [pooledAverageNote(year)] };
  if (shownCounts(own.figure) === null) return { pools: [], notes: [pooledHiddenNote(year)] };
  const joined = [own];
  const pools: PooledFigure[] = [];
  while (joined.length < mostYears) {
    const wanted = year - joined.length;
    const earlier = find(wanted);
    const why = obstacle(earlier, wanted);
    if (earlier === undefined || why !== null)
      return { pools, notes: [...(pools.length > 0 ? [pooledMeaning] : []), why ?? pooledMissingNote(wanted)] };
    joined.push(earlier);
    pools.push(...[pool(joined, threshold)].filter((one) => one !== null));
  }
  return { pools, notes: [pooledMeaning] };
};
