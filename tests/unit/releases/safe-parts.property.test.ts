import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partsToLeaveOut } from '../../../electron/data/services/leaving/safe-parts';
import { firstCircle } from '../../../shared/releases/check-release';
import type { ReleasedTables } from '../../../shared/releases/release.types';
import { counts, release, thresholds } from './releases';

const names = ['Workforce', 'Recruitment', 'Training', 'Board'] as const;
type Name = (typeof names)[number];
type Values = Readonly<Record<Name, number>>;

/** A document of four tables that each can be left out, but for the first. */
const documentOf = (values: Values, leftOut: readonly string[]): ReleasedTables => ({
  cells: names
    .filter((name) => !leftOut.includes(name))
    .flatMap((name) => counts({ bme: values[name] }, { table: name, population: name }).cells),
  sums: [],
});

const fileOf = (values: Values) => ({
  next: { audience: 'board', organisation: 'Sample Trust', year: 2025 } as const,
  parts: names.slice(1),
  without: (leftOut: readonly string[]) => documentOf(values, leftOut),
});

const value = fc.integer({ min: 20, max: 40 });
const anyValues = fc.record({ Workforce: value, Recruitment: value, Training: value, Board: value });

const isSafe = (earlier: Values, next: Values, leftOut: readonly string[]): boolean =>
  firstCircle([release(documentOf(earlier, []))], release(documentOf(next, leftOut)), thresholds) === null;

describe('parts to leave out of a run', () => {
  it('make it safe, none of them could stay, and nothing is offered where nothing helps', () => {
    let offered = 0;
    let hopeless = 0;
    fc.assert(
      fc.property(anyValues, anyValues, (earlier, next) => {
        fc.pre(!isSafe(earlier, next, []));
        const parts = partsToLeaveOut([release(documentOf(earlier, []))], [fileOf(next)], thresholds);
        if (parts === null) {
          hopeless += 1;
          expect(isSafe(earlier, next, names.slice(1))).toBe(false);
          return;
        }
        offered += 1;
        expect(isSafe(earlier, next, parts)).toBe(true);
        for (const part of parts)
          expect(
            isSafe(
              earlier,
              next,
              parts.filter((one) => one !== part),
            ),
          ).toBe(false);
      }),
      { numRuns: 300 },
    );
    expect(offered).toBeGreaterThan(20);
    expect(hopeless).toBeGreaterThan(20);
  });

  it('are found for files that leave together, each beside those before it', () => {
    const first = { Workforce: 30, Recruitment: 30, Training: 30, Board: 30 };
    const second = { ...first, Training: 28 };
    expect(partsToLeaveOut([], [fileOf(first), fileOf(second)], thresholds)).toEqual(['Training']);
  });
});
