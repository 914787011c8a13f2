import type { ReleasedTables } from './release.types';
import { countKey } from './known-counts';

/** A table of which the public version hides more than the restricted one. */
export interface TableDifference {
  readonly table: string;
  /** Counts that the restricted version shows. */
  readonly shown: number;
  /** Of these, counts that the public version hides; which, as part and group. */
  readonly hidden: readonly { readonly part: string; readonly group: string }[];
}

/** What the public version hides beyond the restricted one, table by table. Tables that are the same in both are left out. */
export const versionDifferences = (
  restricted: ReleasedTables,
  forPublic: ReleasedTables,
): readonly TableDifference[] => {
  const shownToPublic = new Set(forPublic.cells.flatMap((cell) => (cell.value === null ? [] : [countKey(cell)])));
  const tables = new Map<string, { shown: number; readonly hidden: { part: string; group: string }[] }>();
  for (const cell of restricted.cells) {
    if (cell.value === null) continue;
    const found = tables.get(cell.table) ?? { shown: 0, hidden: [] };
    tables.set(cell.table, found);
    found.shown += 1;
    if (!shownToPublic.has(countKey(cell))) found.hidden.push({ part: cell.part, group: cell.group });
  }
  return [...tables].flatMap(([table, { shown, hidden }]) => (hidden.length === 0 ? [] : [{ table, shown, hidden }]));
};
