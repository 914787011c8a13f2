import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { discloseProgression } from '../../../shared/disclosure/figures/disclose-progression';
import type { DisclosedProgression } from '../../../shared/disclosure/figures/disclose-progression';
import { discloseYear } from '../../../shared/disclosure/figures/disclose-year';
import type { DisclosedYear } from '../../../shared/disclosure/figures/disclose-year';
import { staffTable } from '../../../shared/disclosure/figures/disclose-workforce';
import { lineCellId } from '../../../shared/disclosure/figures/tier-table';
import { columns } from '../../../shared/disclosure/figures/workforce-cells';
import type { Table } from '../../../shared/disclosure/types';
import { computeYear } from '../../../shared/indicators/compute-year';
import type { BandCounts } from '../../../shared/indicators/counts';
import { progressionLines } from '../../../shared/indicators/progression/progression-lines';
import type { PayBand } from '../../../shared/reference/bands';
import { ethnicGroups, groupTotal } from '../../../shared/reference/groups';
import { defaultTierLimits } from '../../../shared/reference/tiers';
import type { TierLimits } from '../../../shared/reference/tiers';
import { rangeToReader } from '../disclosure/range-to-reader';
import { group, sampleYear } from '../sample-counts';

const names: readonly PayBand[] = ['4', '5', '6', '7', '8a', '8b', 'VSM'];
const places = (['clinical', 'non-clinical'] as const).flatMap((section) => names.map((band) => ({ section, band })));
const count = fc.oneof(fc.nat(6), fc.nat(60));
const anyBands: fc.Arbitrary<readonly BandCounts[]> = fc
  .array(fc.tuple(count, count, fc.nat(9)), { minLength: places.length, maxLength: places.length })
  .map((all) => all.map(([white, bme, unknown], at) => ({ ...places[at]!, counts: group(white, bme, unknown) })));

/** The tiers as they are by default and as a trust may set them. */
const anyLimits: fc.Arbitrary<TierLimits> = fc.constantFrom(
  defaultTierLimits,
  { middleFrom: '6', upperFrom: '8b', isVsmUpper: true },
  { middleFrom: '5', upperFrom: '7', isVsmUpper: false },
  { middleFrom: '8a', upperFrom: '8b', isVsmUpper: false },
  { middleFrom: '6', upperFrom: '8a', isVsmUpper: false },
);

const policyAt = (threshold: number, tiers: TierLimits = defaultTierLimits) =>
  ({ version: 'restricted', threshold, isBoardShown: true, tiers }) as const;
const yearOf = (bands: readonly BandCounts[]) =>
  sampleYear(2025, { bands, disciplineCases: null, trainingPeople: null });

/** Every count of the page about progression, beside the whole table of the year report. */
const wholeTable = (bands: readonly BandCounts[], limits: TierLimits): Table => {
  const table = staffTable(yearOf(bands), 0, limits);
  const known = new Set(table.cells.map(({ id }) => id));
  const more = progressionLines(bands, limits)
    .flatMap((line) => columns.map((column) => ({ line, column, id: lineCellId(line, column) })))
    .filter(({ id }) => !known.has(id))
    .map(({ line, column, id }) => ({
      id,
      // A row with nobody is not in the table of the year.
      parts: line.rows.map((row) => `${row.section}|${row.band}|${column}`).filter((part) => known.has(part)),
      value: line.rows.reduce((sum, { counts }) => sum + (column === 'total' ? groupTotal(counts) : counts[column]), 0),
    }))
    .filter(({ parts }) => parts.length > 0);
  return {
    cells: [...table.cells, ...more.map(({ id, value }) => ({ id, value }))],
    sums: [...table.sums, ...more.map(({ id, parts }) => ({ total: id, parts }))],
  };
};

const groupsPrinted = (
  idOf: (column: (typeof columns)[number]) => string,
  figure: Pick<DisclosedProgression['lines'][number], 'white' | 'bme' | 'unknown'>,
): readonly string[] => [
  ...ethnicGroups.filter((name) => figure[name].count !== null).map(idOf),
  ...(figure.bme.of === null ? [] : [idOf('total')]),
];

/** What a reader of both has in front of him. */
const printed = (
  bands: readonly BandCounts[],
  year: DisclosedYear,
  page: DisclosedProgression,
  limits: TierLimits,
): ReadonlySet<string> => {
  const lines = progressionLines(bands, limits);
  const upper = year.indicators.find(({ indicator }) => indicator === 1);
  return new Set([
    ...groupsPrinted((column) => `workforce|${column}`, year.workforce),
    ...(upper === undefined ? [] : groupsPrinted((column) => `upper|${column}`, upper)),
    ...year.bands.flatMap(({ section, band, figure }) =>
      groupsPrinted((column) => `${section}|${band}|${column}`, figure),
    ),
    ...page.lines.flatMap((shown, at) => groupsPrinted((column) => lineCellId(lines[at]!, column), shown)),
  ]);
};

describe('what may be shown of progression', () => {
  it('gives no small count back, to a reader of the year report and of every tier and band of this page', () => {
    fc.assert(
      fc.property(anyBands, fc.constantFrom(5, 10), anyLimits, (bands, threshold, limits) => {
        const counts = yearOf(bands);
        const page = discloseProgression(counts, policyAt(threshold, limits))!;
        const known = printed(bands, discloseYear(computeYear(counts), policyAt(threshold, limits)), page, limits);
        const table = wholeTable(bands, limits);
        const hidden = table.cells.map(({ id }) => id).filter((id) => !known.has(id));
        const ownCells = new Set(staffTable(counts, threshold, limits).cells.map(({ id }) => id));
        for (const { id, value } of table.cells) {
          if (value === 0 || value >= threshold) continue;
          expect(known.has(id), `${id} = ${String(value)} is printed`).toBe(false);
          if (!ownCells.has(id)) continue;
          const { lower, upper } = rangeToReader(table, hidden, id, threshold);
          expect(upper - lower, `${id} lies between ${String(lower)} and ${String(upper)}`).toBeGreaterThanOrEqual(
            threshold - 1e-6,
          );
        }
      }),
      { numRuns: 40 },
    );
  }, 120_000);

  it('shows a band exactly as the year report does, and every shown sum is the true one', () => {
    fc.assert(
      fc.property(anyBands, fc.constantFrom(5, 10), anyLimits, (bands, threshold, limits) => {
        const counts = yearOf(bands);
        const year = discloseYear(computeYear(counts), policyAt(threshold, limits));
        const page = discloseProgression(counts, policyAt(threshold, limits))!;
        for (const { section, band, figure } of year.bands) {
          const line = page.lines.find(({ view, rung }) => view === section && rung === band)!;
          for (const name of ethnicGroups) expect(line[name].count).toBe(figure[name].count);
          expect(line.bme.of).toBe(figure.bme.of);
        }
        progressionLines(bands, limits).forEach(({ rows }, at) => {
          for (const name of ethnicGroups) {
            const shown = page.lines[at]![name].count;
            if (shown !== null) expect(shown).toBe(rows.reduce((sum, row) => sum + row.counts[name], 0));
            expect(page.lines[at]![name].isHidden).toBe(shown === null);
          }
        });
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it('hides nothing at threshold 0, and has nothing to say without bands', () => {
    const bands = places.map((place) => ({ ...place, counts: group(3, 2, 1) }));
    const page = discloseProgression(yearOf(bands), policyAt(0))!;
    expect(page.lines.some(({ white, bme, unknown }) => white.isHidden || bme.isHidden || unknown.isHidden)).toBe(
      false,
    );
    expect(discloseProgression(sampleYear(2025, { bands: [] }), policyAt(5))).toBeNull();
    expect(discloseProgression(sampleYear(2025, { workforce: null }), policyAt(5))).toBeNull();
  });
});
