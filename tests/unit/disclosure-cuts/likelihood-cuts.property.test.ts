import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hideLikelihoodCuts } from '../../../shared/disclosure/cuts/likelihood-cuts';
import type { HiddenSides } from '../../../shared/disclosure/cuts/hide-likelihood';
import type { HiddenSide } from '../../../shared/disclosure/cuts/likelihood-lines';
import { ethnicPartOf } from '../../../shared/indicators/cuts/ethnic-counts';
import type { Tally } from '../../../shared/indicators/cuts/profile';
import type { Sum } from '../../../shared/disclosure/types';
import { isSmall } from '../../../shared/disclosure/figures/policy';
import { anyTallies } from './any-tallies';
import { narrowCounts } from './reader-of-cuts';
import type { ReadCount } from './reader-of-cuts';

const cuts = ['section', 'band', 'staff_group', 'five_groups'] as const;
type OwnCut = (typeof cuts)[number];
const partOf = (cut: OwnCut, { places, code }: Tally): string =>
  cut === 'five_groups' ? ethnicPartOf(cut, code) : places[cut];
const isPlace = (cut: OwnCut): cut is Exclude<OwnCut, 'five_groups'> => cut !== 'five_groups';

const add = (tallies: readonly Tally[], of: 'hits' | 'of'): number => tallies.reduce((sum, one) => sum + one[of], 0);

/** Three counts of some BME people, and how they add up. */
const counts = (name: string, tallies: readonly Tally[], { hits, of }: HiddenSide) => {
  const [events, people] = [add(tallies, 'hits'), add(tallies, 'of')];
  const count = (kind: string, value: number, isHidden: boolean): ReadCount => ({
    id: `${name}|${kind}`,
    value,
    isHidden,
    mayBeNone: hits && of,
  });
  return [count('hits', events, hits), count('rest', people - events, hits), count('of', people, of)];
};

const everything = (tallies: readonly Tally[], threshold: number) => {
  const [hits, of] = [add(tallies, 'hits'), add(tallies, 'of')];
  const small = (value: number): boolean => isSmall(value, threshold);
  const whole: HiddenSide = { hits: small(hits) || small(of - hits) || small(of), of: small(of) };
  const sides: HiddenSides = { white: whole, bme: whole, unknown: whole };
  const hiding = hideLikelihoodCuts(
    { view: { name: 'all', tallies, whole: sides }, both: null, staff: null },
    { version: 'public', threshold, isBoardShown: false },
  );
  const read: ReadCount[] = [...counts('all', tallies, whole)];
  const sums: Sum[] = [];
  const total = (name: string, parts: readonly string[]): void => {
    for (const kind of ['hits', 'rest', 'of'])
      sums.push({ total: `${name}|${kind}`, parts: parts.map((one) => `${one}|${kind}`) });
  };
  const partsOf = (cut: OwnCut): readonly string[] => [...new Set(tallies.map((one) => partOf(cut, one)))];
  for (const cut of cuts) {
    for (const part of partsOf(cut))
      read.push(
        ...counts(
          `${cut} ${part}`,
          tallies.filter((one) => partOf(cut, one) === part),
          hiding.byCut(cut)(part).bme,
        ),
      );
    total(
      'all',
      partsOf(cut).map((part) => `${cut} ${part}`),
    );
  }
  for (const [at, first] of cuts.entries())
    for (const second of cuts.slice(at + 1)) {
      if (!isPlace(first)) continue;
      const hidden = hiding.byPair(first, second);
      const name = (row: string, column: string): string => `${first} ${row} / ${second} ${column}`;
      for (const row of partsOf(first)) {
        for (const column of partsOf(second))
          read.push(
            ...counts(
              name(row, column),
              tallies.filter((one) => partOf(first, one) === row && partOf(second, one) === column),
              hidden(row, column).bme,
            ),
          );
        total(
          `${first} ${row}`,
          partsOf(second).map((column) => name(row, column)),
        );
      }
      for (const column of partsOf(second))
        total(
          `${second} ${column}`,
          partsOf(first).map((row) => name(row, column)),
        );
    }
  const names = read.filter(({ id }) => id.endsWith('|of')).map(({ id }) => id.slice(0, -3));
  for (const name of names) sums.push({ total: `${name}|of`, parts: [`${name}|hits`, `${name}|rest`] });
  return { read, sums };
};

describe('everything shown of a likelihood by cuts, and by two cuts together', () => {
  it('narrows no small count to less than the threshold', () => {
    fc.assert(
      fc.property(anyTallies(['bme']), fc.constantFrom(5, 10), (tallies, threshold) => {
        // The year's figure of fewer people than this would itself narrow what it hides.
        fc.pre(add(tallies, 'of') >= 3 * threshold);
        const { read, sums } = everything(tallies, threshold);
        expect(narrowCounts(read, sums, threshold)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
