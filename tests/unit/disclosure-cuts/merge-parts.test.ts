import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeLayers, mergeParts } from '../../../shared/disclosure/cuts/merge-parts';
import type { LayeredTable } from '../../../shared/disclosure/cuts/merge-parts';
import { blocksOf } from '../../../shared/indicators/cuts/blocks';

const nobody = (length: number): readonly boolean[] => Array.from({ length }, () => false);
const merge = (table: LayeredTable, threshold: number) =>
  mergeParts(table, { rows: nobody(table.rows), columns: nobody(table.columns) }, { threshold, alsoBad: () => [] });

describe('parts of two cuts that are too small to stand alone', () => {
  it('stand together: 20 20 | 30 2 | 9 4 at threshold 5 leaves 20 20 | 39 6', () => {
    const table = { rows: 3, columns: 2, layers: [[20, 20, 30, 2, 9, 4]] };
    const merges = merge(table, 5);
    expect(merges?.rows.together).toEqual([false, true, true]);
    expect(merges?.columns.together).toEqual([false, false]);
    if (merges !== null) expect(mergeLayers(table, merges.rows, merges.columns).layers).toEqual([[20, 20, 39, 6]]);
  });

  it('leave nothing where two parts are all there is and one has few', () => {
    expect(merge({ rows: 2, columns: 2, layers: [[20, 20, 30, 2]] }, 5)).toBeNull();
  });

  it('never stand alone as “others”', () => {
    const merges = mergeParts(
      { rows: 3, columns: 2, layers: [[20, 20, 30, 30, 12, 14]] },
      { rows: [true, false, false], columns: nobody(2) },
      { threshold: 5, alsoBad: () => [] },
    );
    expect(merges?.rows.together).toEqual([true, false, true]);
  });

  it('leave only counts of 0 or at least the threshold, with the totals as they were', () => {
    const count = fc.oneof(fc.constant(0), fc.nat(6), fc.nat(60));
    const tables = fc.tuple(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 2, max: 6 })).chain(([rows, columns]) =>
      fc
        .array(fc.array(count, { minLength: rows * columns, maxLength: rows * columns }), {
          minLength: 2,
          maxLength: 2,
        })
        .map((layers) => ({ rows, columns, layers })),
    );
    fc.assert(
      fc.property(tables, fc.constantFrom(5, 10), (table, threshold) => {
        const merges = merge(table, threshold);
        if (merges === null) return;
        const merged = mergeLayers(table, merges.rows, merges.columns);
        const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
        for (const [at, values] of merged.layers.entries()) {
          expect(values.every((value) => value === 0 || value >= threshold)).toBe(true);
          expect(sum(values)).toBe(sum(table.layers[at] ?? []));
        }
        for (const { together } of [merges.rows, merges.columns]) expect(together.filter(Boolean)).not.toHaveLength(1);
      }),
      { numRuns: 300 },
    );
  });
});

describe('whole parts of one cut that are whole parts of another', () => {
  it('are found, however they are linked', () => {
    const blocks = blocksOf([
      ['Medical and Dental', 'medical'],
      ['Nursing', 'clinical'],
      ['Scientists', 'clinical'],
      ['Scientists', 'non-clinical'],
    ]);
    expect(blocks.map(({ first }) => [...first].sort())).toEqual([['Medical and Dental'], ['Nursing', 'Scientists']]);
  });

  it('are one block where parts cross', () => {
    expect(
      blocksOf([
        ['a', '1'],
        ['b', '2'],
        ['a', '2'],
      ]),
    ).toHaveLength(1);
    expect(blocksOf([])).toEqual([]);
  });
});
