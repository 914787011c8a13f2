import fc from 'fast-check';
import type { Cell, Sum, Table } from '../../../shared/disclosure/types';

const add = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** Rows and columns with both margins and the grand total. Cell ids are "row,column"; a margin's are "row,*" and so on. */
export function withMargins(rows: readonly (readonly number[])[], isTotalAlwaysShown = false): Table {
  const columns = rows[0]?.map((_, column) => rows.map((row) => row[column] ?? 0)) ?? [];
  const cells: Cell[] = rows.flatMap((row, r) => row.map((value, c) => ({ id: `${r},${c}`, value })));
  cells.push(...rows.map((row, r) => ({ id: `${r},*`, value: add(row) })));
  cells.push(...columns.map((column, c) => ({ id: `*,${c}`, value: add(column) })));
  cells.push({ id: '*,*', value: add(rows.flat()), isAlwaysShown: isTotalAlwaysShown });
  const sums: Sum[] = [
    ...rows.map((row, r) => ({ total: `${r},*`, parts: row.map((_, c) => `${r},${c}`) })),
    ...columns.map((column, c) => ({ total: `*,${c}`, parts: column.map((_, r) => `${r},${c}`) })),
    { total: '*,*', parts: rows.map((_, r) => `${r},*`) },
    { total: '*,*', parts: columns.map((_, c) => `*,${c}`) },
  ];
  return { cells, sums };
}

/** Any table of one to `most` rows and columns, with small counts and zeros common. */
export function anyTwoWayTable(most: number, highest: number): fc.Arbitrary<Table> {
  const value = fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: highest }));
  const side = fc.integer({ min: 1, max: most });
  return fc
    .tuple(side, side, fc.boolean())
    .chain(([height, width, isTotalAlwaysShown]) =>
      fc
        .array(fc.array(value, { minLength: width, maxLength: width }), { minLength: height, maxLength: height })
        .map((rows) => withMargins(rows, isTotalAlwaysShown)),
    );
}

/** Counts with sums over any of them, crossing in any way: worse than any table that is published. */
export const anyCrossingSums: fc.Arbitrary<Table> = fc
  .record({
    values: fc.array(fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 30 })), {
      minLength: 2,
      maxLength: 7,
    }),
    sums: fc.array(
      fc.record({ members: fc.array(fc.nat(6), { minLength: 1, maxLength: 5 }), isAlwaysShown: fc.boolean() }),
      { maxLength: 5 },
    ),
  })
  .map(({ values, sums }) => {
    const cells: Cell[] = values.map((value, index) => ({ id: `cell ${index}`, value }));
    const defined = sums.map(({ members, isAlwaysShown }, index) => {
      const places = [...new Set(members)].filter((place) => place < values.length);
      const value = add(places.map((place) => values[place] ?? 0));
      cells.push({ id: `sum ${index}`, value, isAlwaysShown });
      return { total: `sum ${index}`, parts: places.map((place) => `cell ${place}`) };
    });
    return { cells, sums: defined };
  });

const bands = ['1', '2', '3', '4', '5', '6', '7', '8a', '8b', '8c', '8d', '9', 'VSM'];
const groups = ['white', 'bme', 'unknown'];

/** A small deterministic generator (Park and Miller, 1988), so that the same seed is the same trust. */
export function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/**
 * Indicator 1 as a trust publishes it: three sections of thirteen rows, three groups, row and section totals, an overall
 * total, and "8a and above" within each section and across all.
 */
export function wresTable(seed: number, headcount: number): Table {
  const next = generator(seed);
  const sections = ['nonclinical', 'clinical', 'medical'];
  const values = new Map<string, number>();
  const sums: Sum[] = [];
  const define = (total: string, parts: readonly string[]): void => {
    values.set(total, add(parts.map((part) => values.get(part) ?? 0)));
    sums.push({ total, parts });
  };
  for (const section of sections) {
    for (const [step, band] of bands.entries()) {
      const people = (headcount / 39) * 2 * next() * Math.exp(-Math.max(0, step - 6) / 1.5);
      const shares = [0.72 + 0.2 * next(), 0.2 * next(), 0.03 * next()];
      for (const [g, group] of groups.entries())
        values.set(`${section}|${band}|${group}`, Math.round(people * (shares[g] ?? 0)));
      define(
        `${section}|${band}|all`,
        groups.map((group) => `${section}|${band}|${group}`),
      );
    }
    for (const group of [...groups, 'all']) {
      define(
        `${section}|total|${group}`,
        bands.map((band) => `${section}|${band}|${group}`),
      );
      define(
        `${section}|8a+|${group}`,
        bands.slice(7).map((band) => `${section}|${band}|${group}`),
      );
    }
    sums.push({ total: `${section}|total|all`, parts: groups.map((group) => `${section}|total|${group}`) });
    sums.push({ total: `${section}|8a+|all`, parts: groups.map((group) => `${section}|8a+|${group}`) });
  }
  for (const group of [...groups, 'all']) {
    for (const row of ['total', '8a+'])
      define(
        `trust|${row}|${group}`,
        sections.map((section) => `${section}|${row}|${group}`),
      );
  }
  for (const row of ['total', '8a+'])
    sums.push({ total: `trust|${row}|all`, parts: groups.map((group) => `trust|${row}|${group}`) });
  const cells = [...values].map(([id, value]): Cell => ({ id, value, isAlwaysShown: id.startsWith('trust|total|') }));
  return { cells, sums };
}
