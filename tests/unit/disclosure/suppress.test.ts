import { describe, expect, it } from 'vitest';
import { feasibleRange } from '../../../shared/disclosure/feasible-range';
import { suppress } from '../../../shared/disclosure/suppress';
import type { Suppression, Table } from '../../../shared/disclosure/types';
import { fittingTables } from './by-enumeration';
import { rangeByYalps } from './by-yalps';
import { expectSmallHidden, hiddenIds, knowsOfZeros } from './suppressions';
import { wresTable, withMargins } from './tables';

const notNegative = (): number => 0;

function reasons({ cells }: Suppression): Readonly<Record<string, string>> {
  return Object.fromEntries(cells.flatMap((cell) => (cell.status === 'hidden' ? [[cell.id, cell.reason]] : [])));
}

describe('suppress: the example of the statistics page', () => {
  const table = withMargins([
    [42, 31, 6],
    [18, 3, 9],
    [25, 12, 2],
  ]);
  const suppression = suppress(table, { threshold: 5 });

  it('hides (1,1) and (2,2) as small, (1,2) and (2,1) as secondary, and nothing else', () => {
    expect(reasons(suppression)).toEqual({ '1,1': 'small', '2,2': 'small', '1,2': 'secondary', '2,1': 'secondary' });
    expect(suppression.forced).toEqual([]);
    expect(suppression.unprotected).toEqual([]);
  });

  it('leaves twelve solutions', () => {
    expect(fittingTables(table, hiddenIds(suppression), notNegative, 60)).toHaveLength(12);
  });

  it('the two small ones alone solve to exactly 3 and 2', () => {
    const [only, ...others] = fittingTables(table, ['1,1', '2,2'], notNegative, 60);
    expect(others).toEqual([]);
    expect([only?.get('1,1'), only?.get('2,2')]).toEqual([3, 2]);
    expect(feasibleRange(table, ['1,1', '2,2'], '1,1')).toEqual({ lower: 3, upper: 3 });
  });

  it('leaves 2 to 11 for the 3, to a reader who knows that zeros are shown', () => {
    expect(feasibleRange(table, hiddenIds(suppression), '1,1')).toEqual({ lower: 2, upper: 11 });
    expect(feasibleRange(table, hiddenIds(suppression), '0,0')).toEqual({ lower: 42, upper: 42 });
  });

  it('would leave only 2 to 4 if the small ones were marked as such: one mark for all', () => {
    const told = new Map([
      ['1,1', { atLeast: 1, atMost: 4 }],
      ['2,2', { atLeast: 1, atMost: 4 }],
    ]);
    expect(feasibleRange(table, hiddenIds(suppression), '1,1', told)).toEqual({ lower: 2, upper: 4 });
  });
});

describe('suppress: edges', () => {
  it('shows a table of zeros', () => {
    const suppression = suppress(
      withMargins([
        [0, 0],
        [0, 0],
      ]),
      { threshold: 5 },
    );
    expect(hiddenIds(suppression)).toEqual([]);
  });

  it('shows a table without small counts', () => {
    expect(
      hiddenIds(
        suppress(
          withMargins([
            [0, 50],
            [60, 5],
          ]),
          { threshold: 5 },
        ),
      ),
    ).toEqual([]);
  });

  it('hides a small grand total although it is always shown, and says so', () => {
    const suppression = suppress(
      withMargins(
        [
          [1, 0],
          [0, 2],
        ],
        true,
      ),
      { threshold: 5 },
    );
    expect(suppression.forced).toEqual(['*,*']);
    expect(reasons(suppression)['*,*']).toBe('small');
    expect(suppression.unprotected).toEqual([]);
  });

  it('keeps a single row apart: one small count takes the next smallest with it', () => {
    const table: Table = {
      cells: [3, 40, 20, 63].map((value, index) => ({ id: `${index}`, value })),
      sums: [{ total: '3', parts: ['0', '1', '2'] }],
    };
    expect(reasons(suppress(table, { threshold: 5 }))).toEqual({ 0: 'small', 2: 'secondary' });
  });

  it('hides a zero only when nothing else can do, and needs no sums at all', () => {
    const table: Table = {
      cells: [3, 0, 40, 43].map((value, index) => ({ id: `${index}`, value })),
      sums: [{ total: '3', parts: ['0', '1', '2'] }],
    };
    expect(reasons(suppress(table, { threshold: 5 }))).toEqual({ 0: 'small', 2: 'secondary' });
    expect(reasons(suppress({ ...table, sums: [] }, { threshold: 5 }))).toEqual({ 0: 'small' });
    expect(suppress({ cells: [], sums: [] }, { threshold: 5 }).cells).toEqual([]);
  });

  it('the published failure: five "<5" counts beside a printed total do not stand', () => {
    const parts = [1, 1, 1, 1, 1];
    const published: Table = {
      cells: [...parts, 5].map((value, index) => ({ id: `${index}`, value, isAlwaysShown: index === 5 })),
      sums: [{ total: '5', parts: ['0', '1', '2', '3', '4'] }],
    };
    const asPublished = ['0', '1', '2', '3', '4'];
    const marked = new Map(asPublished.map((id) => [id, { atLeast: 1, atMost: 4 }]));
    expect(feasibleRange(published, asPublished, '0', marked)).toEqual({ lower: 1, upper: 1 });
    expect(feasibleRange(published, asPublished, '0')).toEqual({ lower: 1, upper: 1 });
    const suppression = suppress(published, { threshold: 5 });
    expect(hiddenIds(suppression)).toEqual(['0', '1', '2', '3', '4', '5']);
    expect(suppression.forced).toEqual(['5']);
  });

  it('an always-shown total stays if anything else can do', () => {
    const table: Table = {
      cells: [
        { id: 'white', value: 40 },
        { id: 'bme', value: 3 },
        { id: 'all', value: 43, isAlwaysShown: true },
      ],
      sums: [{ total: 'all', parts: ['white', 'bme'] }],
    };
    expect(reasons(suppress(table, { threshold: 5 }))).toEqual({ bme: 'small', white: 'complement' });
  });

  it('of counts that protect as well, gives up the one worth least', () => {
    const row = (worth: number): Table => ({
      cells: [
        { id: 'white', value: 62 },
        { id: 'bme', value: 26, worth },
        { id: 'unknown', value: 2 },
        { id: 'all', value: 90 },
      ],
      sums: [{ total: 'all', parts: ['white', 'bme', 'unknown'] }],
    });
    expect(reasons(suppress(row(0), { threshold: 5 }))).toEqual({ unknown: 'small', bme: 'secondary' });
    expect(reasons(suppress(row(1), { threshold: 5 }))).toEqual({ unknown: 'small', white: 'secondary' });
  });

  it('counts only whole people as doubt: 16.5 to 21.5 is 17 to 21, four wide and not five', () => {
    const value = { a: 18, b: 8, c: 20, d: 22, e: 16, f: 4, bcf: 32, ae: 34, acd: 60, def: 42 };
    const table: Table = {
      cells: Object.entries(value).map(([id, count]) => ({ id, value: count, isAlwaysShown: id.length > 1 })),
      sums: ['bcf', 'ae', 'acd', 'def'].map((total) => ({ total, parts: [...total] })),
    };
    // With only c shown: e = 34 − a, d = 40 − a, f = 2a − 32 ≥ 1, b = 44 − 2a ≥ 1.
    const tooFew = ['a', 'b', 'd', 'e', 'f'];
    expect(rangeByYalps(table, tooFew, 'a', knowsOfZeros, false)).toEqual({ lower: 16.5, upper: 21.5 });
    expect(rangeByYalps(table, tooFew, 'a', knowsOfZeros)).toEqual({ lower: 17, upper: 21 });
    const hidden = hiddenIds(suppress(table, { threshold: 5 }));
    for (const id of hidden) {
      const { lower, upper } = rangeByYalps(table, hidden, id, knowsOfZeros);
      expect(upper - lower).toBeGreaterThanOrEqual(5);
    }
  });

  it('takes the half cases of a two-year average', () => {
    const suppression = suppress(
      withMargins([
        [0.5, 40],
        [30, 20.5],
      ]),
      { threshold: 5 },
    );
    expect(reasons(suppression)['0,0']).toBe('small');
    expect(suppression.unprotected).toEqual([]);
  });

  it('refuses what is not a table of counts', () => {
    const cells = [
      { id: 'a', value: 1 },
      { id: 'b', value: 2 },
    ];
    const rule = { threshold: 5 };
    expect(() => suppress({ cells: [...cells, { id: 'a', value: 1 }], sums: [] }, rule)).toThrow('same id');
    expect(() => suppress({ cells: [{ id: 'a', value: -1 }], sums: [] }, rule)).toThrow('not a count');
    expect(() => suppress({ cells, sums: [{ total: 'b', parts: ['c'] }] }, rule)).toThrow('not in the table');
    expect(() => suppress({ cells, sums: [{ total: 'b', parts: ['a'] }] }, rule)).toThrow('do not add up');
    expect(() => suppress({ cells, sums: [{ total: 'b', parts: ['a', 'a'] }] }, rule)).toThrow('twice');
    expect(() => suppress({ cells, sums: [] }, { threshold: 2.5 })).toThrow('whole number');
    expect(() => feasibleRange({ cells, sums: [] }, [], 'c')).toThrow('not in the table');
    expect(() => feasibleRange({ cells, sums: [] }, ['a'], 'a', new Map([['a', { atLeast: 2, atMost: 4 }]]))).toThrow(
      'not between',
    );
  });
});

describe('suppress: a whole indicator 1 table of 188 figures', () => {
  it.each([
    [800, 5],
    [7400, 5],
    [7400, 10],
  ])('is safe by an independent solver, %i staff at threshold %i', (headcount, threshold) => {
    const table = wresTable(4711, headcount);
    const suppression = suppress(table, { threshold });
    expectSmallHidden(table, suppression, threshold);
    expect(suppression.unprotected).toEqual([]);
    const hidden = hiddenIds(suppression);
    for (const id of hidden) {
      const { lower, upper } = rangeByYalps(table, hidden, id, knowsOfZeros);
      expect(upper - lower).toBeGreaterThanOrEqual(threshold);
    }
  });
});
