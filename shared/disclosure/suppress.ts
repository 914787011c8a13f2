import { startHiding } from './hiding';
import { indexTable } from './indexed-table';
import { protect } from './protect';
import { restore } from './restore';
import type { SuppressedCell, Suppression, Table } from './types';

/** `threshold`: counts from 1 up to one below it are hidden, and every hidden count keeps at least this much doubt. */
export type SuppressionRule = { readonly threshold: number };

/**
 * Decides what of a table may be shown. Counts above 0 and below the threshold are hidden; then as many further cells as
 * it takes that no sum gives a hidden count back: to a reader with everything shown, who knows how it adds up and that
 * zeros are shown, each hidden count has a range at least as wide as the threshold. Zero may show. The same table and
 * rule always give the same answer. No single further cell could be shown again, though another choice might need fewer.
 *
 * Anything computed from a hidden count (rate, gap, ratio, interval) must be hidden with it: see `areAllShown`. All tables
 * of one document that share counts belong in one call, since what one hides another could give back.
 *
 * Source: complementary cell suppression by linear bounds (Cox, 1980; Kelly, Golden and Assad, 1992).
 *
 * @throws RangeError when the threshold is not a whole number ≥ 1 or the table does not add up
 *
 * @example [[42,31,6],[18,3,9],[25,12,2]] with margins at threshold 5 hides (1,1) and (2,2) as small, (1,2) and (2,1) as
 * secondary; twelve tables of whole numbers fit what is left
 */
export function suppress(table: Table, { threshold }: SuppressionRule): Suppression {
  if (!Number.isInteger(threshold) || threshold < 1) {
    throw new RangeError(`A disclosure threshold must be a whole number of at least 1: got ${threshold}.`);
  }
  const indexed = indexTable(table);
  const hiding = startHiding(indexed, threshold);
  const hopeless = protect(hiding);
  restore(hiding, hopeless);
  const cells = table.cells.map(({ id, value }, position): SuppressedCell => {
    const reason = hiding.reasons.get(position);
    return reason ? { id, status: 'hidden', reason } : { id, status: 'shown', value };
  });
  return {
    cells,
    forced: table.cells.filter((cell, position) => cell.isAlwaysShown && hiding.isHidden[position]).map(({ id }) => id),
    unprotected: [...hopeless].map((position) => indexed.ids[position] ?? '').sort(),
  };
}
