import { describe, expect, it } from 'vitest';
import { differencing } from '../../../shared/disclosure/differencing';
import { roundTo } from '../../../shared/disclosure/round-to';
import { suppress } from '../../../shared/disclosure/suppress';
import type { Table } from '../../../shared/disclosure/types';
import { withMargins } from './tables';

const row = (white: number, bme: number): Table => ({
  cells: [
    { id: 'white', value: white },
    { id: 'bme', value: bme },
    { id: 'all', value: white + bme },
  ],
  sums: [{ total: 'all', parts: ['white', 'bme'] }],
});

describe('differencing', () => {
  it('finds two people between the trust and the trust without one directorate', () => {
    const trust = { name: 'Board paper', table: row(700, 120), hidden: [] };
    const without = { name: 'Directorate view', table: row(650, 118), hidden: [] };
    expect(differencing([trust], without, 5)).toEqual([
      { kind: 'difference', released: 'Board paper', cellId: 'bme', difference: 2 },
    ]);
  });

  it('allows equal counts, and differences as large as the threshold', () => {
    const trust = { name: 'Board paper', table: row(700, 120), hidden: [] };
    expect(differencing([trust], { ...trust, name: 'Again' }, 5)).toEqual([]);
    expect(differencing([trust], { ...trust, name: 'Later', table: row(695, 120) }, 5)).toEqual([]);
    expect(differencing([], trust, 5)).toEqual([]);
  });

  it('finds a hidden count that a new table gives back by showing its companion', () => {
    const table = withMargins([
      [42, 31, 6],
      [18, 3, 9],
      [25, 12, 2],
    ]);
    const hidden = suppress(table, { threshold: 5 })
      .cells.filter(({ status }) => status === 'hidden')
      .map(({ id }) => id);
    const released = { name: 'Return', table, hidden };
    expect(differencing([released], { ...released, name: 'Same again' }, 5)).toEqual([]);
    const onlyColumn: Table = { cells: [{ id: '1,2', value: 9 }], sums: [] };
    const exposures = differencing([released], { name: 'Extra', table: onlyColumn, hidden: [] }, 5);
    expect(exposures).toEqual(['1,1', '2,1', '2,2'].map((cellId) => ({ kind: 'recovered', cellId })));
  });

  it('puts several released tables together', () => {
    const parts: Table = {
      cells: [
        { id: 'x', value: 3 },
        { id: 'y', value: 20 },
        { id: 'xy', value: 23 },
      ],
      sums: [{ total: 'xy', parts: ['x', 'y'] }],
    };
    const first = { name: 'First', table: parts, hidden: ['x', 'y'] };
    const second = {
      name: 'Second',
      table: {
        cells: [
          { id: 'y', value: 20 },
          { id: 'z', value: 7 },
          { id: 'yz', value: 27 },
        ],
        sums: [{ total: 'yz', parts: ['y', 'z'] }],
      },
      hidden: ['y', 'z'],
    };
    const third = { name: 'Third', table: { cells: [{ id: 'z', value: 7 }], sums: [] }, hidden: [] };
    expect(differencing([first], second, 5)).toEqual([]);
    expect(differencing([first, second], third, 5)).toContainEqual({ kind: 'recovered', cellId: 'x' });
  });
});

describe('roundTo', () => {
  it.each([
    [0, 0],
    [2, 0],
    [3, 5],
    [7.5, 10],
    [7422, 7420],
  ])('%d to the nearest 5 is %d', (value, rounded) => {
    expect(roundTo(value, 5)).toBe(rounded);
  });

  it('refuses what is not a count or a base', () => {
    expect(() => roundTo(-1, 5)).toThrow(RangeError);
    expect(() => roundTo(1, 0)).toThrow(RangeError);
  });
});
