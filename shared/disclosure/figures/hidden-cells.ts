import { suppress } from '../suppress';
import type { Table } from '../types';
import type { DisclosurePolicy } from './policy';

/**
 * Ids of the cells of a table that may not be shown. A table that cannot be protected hides everything that is not zero.
 */
export const hiddenCells = (table: Table, { threshold }: DisclosurePolicy): ReadonlySet<string> => {
  if (threshold <= 1 || table.cells.length === 0) return new Set();
  const result = suppress(table, { threshold });
  if (result.unprotected.length > 0) return new Set(table.cells.filter(({ value }) => value > 0).map(({ id }) => id));
  return new Set(result.cells.filter(({ status }) => status === 'hidden').map(({ id }) => id));
};
