import type { Table } from '../../../shared/disclosure/types';

/**
 * Every table of whole numbers that fits what is shown, with each hidden cell at least `atLeast(value)` and no further
 * than `reach` from the truth. Brute force: for small tables.
 */
export function fittingTables(
  table: Table,
  hidden: readonly string[],
  atLeast: (value: number) => number,
  reach: number,
): readonly ReadonlyMap<string, number>[] {
  const current = new Map(table.cells.map(({ id, value }) => [id, value]));
  const truth = new Map(current);
  const found: ReadonlyMap<string, number>[] = [];
  const sumsClosedBy = hidden.map((id, index) =>
    table.sums.filter((sum) => {
      const members = [sum.total, ...sum.parts];
      return members.includes(id) && members.every((member) => !hidden.slice(index + 1).includes(member));
    }),
  );
  const holds = ({ total, parts }: Table['sums'][number]): boolean =>
    parts.reduce((sum, part) => sum + (current.get(part) ?? 0), 0) === current.get(total);
  const fill = (index: number): void => {
    const id = hidden[index];
    if (id === undefined) {
      found.push(new Map(current));
      return;
    }
    const value = truth.get(id) ?? 0;
    for (let guess = Math.max(atLeast(value), value - reach); guess <= value + reach; guess += 1) {
      current.set(id, guess);
      if (sumsClosedBy[index]?.every(holds)) fill(index + 1);
    }
    current.set(id, value);
  };
  fill(0);
  return found;
}
