import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { feasibleRange } from '../../../shared/disclosure/feasible-range';
import { suppress } from '../../../shared/disclosure/suppress';
import { fittingTables } from './by-enumeration';
import { rangeByYalps } from './by-yalps';
import { expectSmallHidden, hiddenIds, knowsOfZeros } from './suppressions';
import { anyCrossingSums, anyTwoWayTable } from './tables';

const thresholds = fc.integer({ min: 3, max: 10 });

describe('suppress: always true', () => {
  it('by brute force: every hidden count has a range as wide as the threshold, and no small count is shown', () => {
    fc.assert(
      fc.property(anyTwoWayTable(2, 12), fc.integer({ min: 3, max: 5 }), (table, threshold) => {
        const suppression = suppress(table, { threshold });
        expectSmallHidden(table, suppression, threshold);
        const hidden = hiddenIds(suppression);
        const solutions = fittingTables(table, hidden, knowsOfZeros, threshold);
        for (const id of hidden) {
          const values = solutions.map((solution) => solution.get(id) ?? Number.NaN);
          expect(Math.max(...values) - Math.min(...values)).toBeGreaterThanOrEqual(threshold);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('by an independent solver, in whole numbers, up to 4 × 4; ours finds the same ranges', () => {
    fc.assert(
      fc.property(anyTwoWayTable(4, 30), thresholds, (table, threshold) => {
        const suppression = suppress(table, { threshold });
        expectSmallHidden(table, suppression, threshold);
        expect(suppression.unprotected).toEqual([]);
        const hidden = hiddenIds(suppression);
        for (const id of hidden) {
          const range = rangeByYalps(table, hidden, id, knowsOfZeros);
          expect(range.upper - range.lower).toBeGreaterThanOrEqual(threshold);
          expect(feasibleRange(table, hidden, id)).toEqual(range);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('holds in whole numbers where sums cross in any way', () => {
    fc.assert(
      fc.property(anyCrossingSums, thresholds, (table, threshold) => {
        const suppression = suppress(table, { threshold });
        expectSmallHidden(table, suppression, threshold);
        expect(suppression.unprotected).toEqual([]);
        const hidden = hiddenIds(suppression);
        for (const id of hidden) {
          const range = rangeByYalps(table, hidden, id, knowsOfZeros);
          fc.pre(!Number.isNaN(range.upper - range.lower));
          expect(range.upper - range.lower).toBeGreaterThanOrEqual(threshold);
          const ours = feasibleRange(table, hidden, id);
          expect(ours.lower).toBeGreaterThanOrEqual(range.lower);
          expect(ours.upper).toBeLessThanOrEqual(range.upper);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('a total that is always shown goes only when hiding everything else would not do', () => {
    fc.assert(
      fc.property(anyTwoWayTable(3, 15), thresholds, (table, threshold) => {
        const { forced } = suppress(table, { threshold });
        const total = table.cells.find(({ id }) => id === '*,*')?.value ?? 0;
        fc.pre(forced.length > 0 && total >= threshold);
        const others = table.cells.map(({ id }) => id).filter((id) => id !== '*,*');
        const small = table.cells.filter(({ value }) => value > 0 && value < threshold).map(({ id }) => id);
        const widths = small.map((id) => feasibleRange(table, others, id)).map(({ lower, upper }) => upper - lower);
        expect(Math.min(...widths)).toBeLessThan(threshold);
      }),
      { numRuns: 60 },
    );
  });

  it('nothing secondary is hidden for nothing: showing any one of them again would make a range too narrow', () => {
    fc.assert(
      fc.property(anyTwoWayTable(4, 30), thresholds, (table, threshold) => {
        const suppression = suppress(table, { threshold });
        const hidden = hiddenIds(suppression);
        for (const cell of suppression.cells) {
          if (cell.status === 'shown' || cell.reason === 'small') continue;
          const without = hidden.filter((id) => id !== cell.id);
          const widths = without
            .map((id) => feasibleRange(table, without, id))
            .map(({ lower, upper }) => upper - lower);
          expect(Math.min(...widths)).toBeLessThan(threshold);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is the same every time', () => {
    fc.assert(
      fc.property(anyTwoWayTable(4, 30), thresholds, (table, threshold) => {
        expect(suppress(table, { threshold })).toEqual(suppress(structuredClone(table), { threshold }));
      }),
    );
  });
});
