import type { Cell, Sum, Table } from './types';

/** Events among the people of one group, e.g. { id: 'bme', count: 4, of: 40 }. */
export type GroupCount = { readonly id: string; readonly count: number; readonly of: number };

/** The ids of a group's three cells: with the event, without it, and everybody. */
export type ProportionCellIds = { readonly count: string; readonly rest: string; readonly of: string };

export function proportionCellIds(groupId: string): ProportionCellIds {
  return { count: `${groupId}:count`, rest: `${groupId}:rest`, of: `${groupId}:of` };
}

/**
 * The table behind a set of rates: each group's count, its complement and its denominator, tied by a sum, so that a small
 * complement hides the count and a small count hides the complement, and with both the rate. With `totalId` also a total
 * group, and the sums across groups.
 *
 * @throws RangeError from `suppress` when a count is greater than its denominator (its complement is negative)
 *
 * @example proportionTable([{ id: 'bme', count: 36, of: 40 }]) // cells bme:count 36, bme:rest 4, bme:of 40; one sum.
 * // At threshold 5 the complement is small, so the 36 is hidden with it and the 40 is shown.
 */
export function proportionTable(groups: readonly GroupCount[], totalId?: string): Table {
  const total = { id: totalId ?? '', count: sumOf(groups, 'count'), of: sumOf(groups, 'of') };
  const rows = totalId === undefined ? groups : [...groups, total];
  const acrossGroups = (['count', 'rest', 'of'] as const).map((part): Sum => ({
    total: proportionCellIds(total.id)[part],
    parts: groups.map(({ id }) => proportionCellIds(id)[part]),
  }));
  return {
    cells: rows.flatMap(cellsOf),
    sums: [...rows.map(sumOfGroup), ...(totalId === undefined ? [] : acrossGroups)],
  };
}

function cellsOf({ id, count, of }: GroupCount): readonly Cell[] {
  const ids = proportionCellIds(id);
  return [
    { id: ids.count, value: count },
    { id: ids.rest, value: of - count },
    { id: ids.of, value: of },
  ];
}

function sumOfGroup({ id }: GroupCount): Sum {
  const ids = proportionCellIds(id);
  return { total: ids.of, parts: [ids.count, ids.rest] };
}

function sumOf(groups: readonly GroupCount[], part: 'count' | 'of'): number {
  return groups.reduce((sum, group) => sum + group[part], 0);
}
