import { countKey } from './known-counts';
import type { ReleasedTables } from './release.types';

/** How a version of a document has a count; `absent`: it stands in none of its tables. */
export type CellState = 'shown' | 'hidden' | 'absent';

/** A count that at least one version hides. */
export interface HiddenCell {
  readonly table: string;
  readonly part: string;
  readonly group: string;
  readonly restricted: CellState;
  readonly public: CellState;
}

const statesOf = ({ cells }: ReleasedTables): ReadonlyMap<string, CellState> =>
  new Map(cells.map((cell) => [countKey(cell), cell.value === null ? 'hidden' : 'shown'] as const));

/**
 * Every count that is hidden in one version or both, in the order of the tables.
 * @param restricted - the tables of one document in each version
 */
export const hiddenCellsOf = (restricted: ReleasedTables, forPublic: ReleasedTables): readonly HiddenCell[] => {
  const [inRestricted, inPublic] = [statesOf(restricted), statesOf(forPublic)];
  const all = new Map([...restricted.cells, ...forPublic.cells].map((cell) => [countKey(cell), cell] as const));
  return [...all].flatMap(([key, { table, part, group }]): readonly HiddenCell[] => {
    const states = { restricted: inRestricted.get(key) ?? 'absent', public: inPublic.get(key) ?? 'absent' } as const;
    return Object.values(states).includes('hidden') ? [{ table, part, group, ...states }] : [];
  });
};
