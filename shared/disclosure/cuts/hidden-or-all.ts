import type { DisclosurePolicy } from '../figures/policy';
import { suppress } from '../suppress';
import type { Table } from '../types';

/**
 * Ids of the cells that may not be shown. Where that would hide what is printed elsewhere, or a cell cannot be protected, every other count of
 * the table is hidden instead: what is printed elsewhere stays as it is.
 */
export const hiddenOrAll = (table: Table, { threshold }: DisclosurePolicy): ReadonlySet<string> => {
  if (threshold <= 1 || table.cells.length === 0)
    return new Set(table.cells.filter(({ isHiddenElsewhere }) => isHiddenElsewhere === true).map(({ id }) => id));
  const result = suppress(table, { threshold });
  if (result.unprotected.length > 0 || result.forced.length > 0)
    return new Set(
      table.cells
        .filter(
          ({ value, isAlwaysShown, isHiddenElsewhere }) =>
            isHiddenElsewhere === true || (isAlwaysShown !== true && value > 0),
        )
        .map(({ id }) => id),
    );
  return new Set(result.cells.filter(({ status }) => status === 'hidden').map(({ id }) => id));
};
