import { suppress } from '../suppress';
import type { Table } from '../types';
import type { DisclosurePolicy } from './policy';

const hiddenAt = (table: Table, threshold: number): ReadonlySet<string> => {
  if (threshold <= 1 || table.cells.length === 0) return new Set();
  const result = suppress(table, { threshold });
  if (result.unprotected.length > 0)
    return new Set(
      table.cells.filter(({ value, isHiddenElsewhere }) => value > 0 || isHiddenElsewhere === true).map(({ id }) => id),
    );
  return new Set(result.cells.filter(({ status }) => status === 'hidden').map(({ id }) => id));
};

/** The table in which what the restricted version hides is hidden already: the two versions together show no more than that one. */
const above = (table: Table, beneath: number): Table => {
  const hidden = hiddenAt(table, beneath);
  if (hidden.size === 0) return table;
  return {
    ...table,
    cells: table.cells.map((cell) => (hidden.has(cell.id) ? { ...cell, isHiddenElsewhere: true } : cell)),
  };
};

/**
 * Ids of the cells of a table that may not be shown. A table that cannot be protected hides everything that is not zero.
 * @example hiddenCells(table, { ...policy, threshold: 10, beneath: 5 }) // all that hiddenCells at 5 gives, and more
 */
export const hiddenCells = (table: Table, { threshold, beneath }: DisclosurePolicy): ReadonlySet<string> =>
  hiddenAt(beneath === undefined || threshold <= 1 ? table : above(table, beneath), threshold);
