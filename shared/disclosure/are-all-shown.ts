import type { Suppression } from './types';

/**
 * Whether a figure computed from these counts may be shown: only if every one of them is.
 *
 * @param ids - every count the rate, gap, ratio or interval is computed from
 * @throws RangeError when an id is not in the table: a forgotten count must not pass as a shown one
 *
 * @example areAllShown(suppression, ['white:count', 'white:of', 'bme:count', 'bme:of'])
 */
export function areAllShown(suppression: Suppression, ids: readonly string[]): boolean {
  const statusOf = new Map(suppression.cells.map(({ id, status }) => [id, status]));
  return ids.every((id) => {
    const status = statusOf.get(id);
    if (status === undefined) throw new RangeError(`The cell "${id}" is not in the table.`);
    return status === 'shown';
  });
}
