import type { IndexedTable } from './indexed-table';
import type { LinearSystem } from './tableau';

/** The least and the most that a reader is told a hidden cell can be. */
export type Told = { readonly atLeast: number; readonly atMost: number };

/**
 * What a reader of a table knows: how it adds up, and that zeros are shown, so that a hidden count is at least 1 (or
 * half a case). Where a zero had to be hidden, the reader is taken to know that it may be one: more than he knows, so
 * that no range comes out too wide.
 *
 * @param isHidden - by position of the cell
 * @param told - what the table says of a hidden cell in words, e.g. "<5"
 */
export function readerKnowledge(
  table: IndexedTable,
  isHidden: readonly boolean[],
  told: ReadonlyMap<number, Told> = new Map(),
): LinearSystem {
  const truth = [...table.values];
  const atLeast = table.values.map((value, cell) => told.get(cell)?.atLeast ?? Math.min(1, value));
  const rows = table.sums.map(({ members, signs }) =>
    members.map((member, place) => [member, signs[place] ?? 0] as const),
  );
  for (const [cell, { atMost }] of told) {
    if (atMost === Infinity) continue;
    // What is left up to the most it can be is one more unknown, at least 0.
    rows.push([
      [cell, 1],
      [truth.length, 1],
    ]);
    truth.push(atMost - (table.values[cell] ?? 0));
    atLeast.push(0);
  }
  return { rows, truth, atLeast, isHidden: truth.map((_, cell) => isHidden[cell] ?? true), unit: unitOf(truth) };
}

function unitOf(values: readonly number[]): number {
  return [1, 0.5].find((unit) => values.every((value) => Number.isInteger(value / unit))) ?? 0;
}
