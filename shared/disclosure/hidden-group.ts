import type { IndexedTable } from './indexed-table';

/** All hidden cells that sums tie to this one, directly or through other hidden cells: itself first, then the nearest. */
export function hiddenGroup(table: IndexedTable, isHidden: readonly boolean[], first: number): readonly number[] {
  const group = [first];
  const cells = new Set(group);
  const sums = new Set<number>();
  for (const cell of group) {
    for (const sum of table.sumsOf[cell] ?? []) {
      if (sums.has(sum)) continue;
      sums.add(sum);
      for (const member of table.sums[sum]?.members ?? []) {
        if (isHidden[member] !== true || cells.has(member)) continue;
        cells.add(member);
        group.push(member);
      }
    }
  }
  return group;
}
