import { policyBeneath } from '../figures/policy';
import type { DisclosurePolicy } from '../figures/policy';
import { suppress } from '../suppress';
import type { Table } from '../types';

/** Ids of the cells that may not be shown; null where that would hide what is printed elsewhere, or a cell cannot be protected. */
const hiddenOrNothing = (table: Table, { threshold }: DisclosurePolicy): ReadonlySet<string> | null => {
  const result = suppress(table, { threshold });
  if (result.unprotected.length > 0 || result.forced.length > 0) return null;
  return new Set(result.cells.filter(({ status }) => status === 'hidden').map(({ id }) => id));
};

/** The table in which what the restricted version hides is hidden already. */
const above = (table: Table, policy: DisclosurePolicy, wished: ReadonlySet<string>): Table => {
  const below = policyBeneath(policy);
  if (below === null) return table;
  const hidden = hiddenOrAll(table, below, wished);
  return {
    ...table,
    cells: table.cells.map((cell) => (hidden.has(cell.id) ? { ...cell, isHiddenElsewhere: true } : cell)),
  };
};

/**
 * Ids of the cells that may not be shown. Where that would hide what is printed elsewhere, or a cell cannot be protected, every other count of
 * the table is hidden instead, zeros too, since beside what is printed elsewhere they would tell what is left: that stays as it is.
 *
 * @param wished - cells that are kept too, if that can be done
 */
export function hiddenOrAll(
  bare: Table,
  policy: DisclosurePolicy,
  wished: ReadonlySet<string> = new Set(),
): ReadonlySet<string> {
  if (policy.threshold <= 1 || bare.cells.length === 0)
    return new Set(bare.cells.filter(({ isHiddenElsewhere }) => isHiddenElsewhere === true).map(({ id }) => id));
  const table = above(bare, policy, wished);
  const keeping = {
    ...table,
    cells: table.cells.map((cell) => (wished.has(cell.id) ? { ...cell, isAlwaysShown: true } : cell)),
  };
  return (
    (wished.size === 0 ? null : hiddenOrNothing(keeping, policy)) ??
    hiddenOrNothing(table, policy) ??
    new Set(
      table.cells
        .filter(({ isAlwaysShown, isHiddenElsewhere }) => isHiddenElsewhere === true || isAlwaysShown !== true)
        .map(({ id }) => id),
    )
  );
}
