import { indexTable } from './indexed-table';
import { narrowCells } from './narrow-cells';
import type { Cell, Sum, Table } from './types';

/** A table as it was, or would be, released. The same id in two tables is the same measure. */
export type ReleasedTable = { readonly name: string; readonly table: Table; readonly hidden: readonly string[] };

/**
 * What a new table would give away beside those already out: a measure whose two printed counts differ by a small
 * number of people, or a hidden count that the tables, put together, no longer hide.
 */
export type Exposure =
  | { readonly kind: 'difference'; readonly released: string; readonly cellId: string; readonly difference: number }
  | { readonly kind: 'recovered'; readonly cellId: string };

/**
 * Looks for counts below the threshold that appear when a new table is held against all released ones. Counts with the
 * same id and value are taken for the same figure, so a count hidden in one table and printed in another is known.
 * Subsets with different ids ("Band 8a" against "8a and above" of another table) are seen only through sums.
 *
 * @throws RangeError when a table does not add up
 *
 * @example 120 BME staff released, 118 in a new table without one directorate: a difference of 2 at threshold 5
 */
export function differencing(
  released: readonly ReleasedTable[],
  next: ReleasedTable,
  threshold: number,
): readonly Exposure[] {
  return [
    ...released.flatMap((table) => differences(table, next, threshold)),
    ...recovered([...released, next], threshold),
  ];
}

function differences(released: ReleasedTable, next: ReleasedTable, threshold: number): readonly Exposure[] {
  const before = new Map(shownCells(released).map(({ id, value }) => [id, value]));
  return shownCells(next).flatMap(({ id, value }): readonly Exposure[] => {
    const difference = Math.abs((before.get(id) ?? value) - value);
    if (difference === 0 || difference >= threshold) return [];
    return [{ kind: 'difference', released: released.name, cellId: id, difference }];
  });
}

/** Joins all tables into one, in which a cell is hidden only if it is hidden wherever it stands. */
function recovered(releases: readonly ReleasedTable[], threshold: number): readonly Exposure[] {
  const cells = new Map<string, Cell>();
  const sums: Sum[] = [];
  const known = new Set<string>();
  for (const release of releases) {
    const keyOf = figureKeys(release.table);
    for (const { id, value } of release.table.cells) cells.set(keyOf(id), { id: keyOf(id), value });
    for (const { id } of shownCells(release)) known.add(keyOf(id));
    for (const { total, parts } of release.table.sums) sums.push({ total: keyOf(total), parts: parts.map(keyOf) });
  }
  const joined = indexTable({ cells: [...cells.values()], sums });
  const isHidden = joined.ids.map((key) => !known.has(key));
  return narrowCells(joined, isHidden, threshold).map((position) => ({
    kind: 'recovered',
    cellId: idOfKey(joined.ids[position] ?? ''),
  }));
}

function shownCells({ table, hidden }: ReleasedTable): readonly Cell[] {
  const names = new Set(hidden);
  return table.cells.filter(({ id }) => !names.has(id));
}

/** The same id with another value is another figure: a later extract, another population. */
function figureKeys({ cells }: Table): (id: string) => string {
  const values = new Map(cells.map(({ id, value }) => [id, value]));
  return (id) => `${values.get(id) ?? 'missing'}|${id}`;
}

function idOfKey(key: string): string {
  return key.slice(key.indexOf('|') + 1);
}
