import type { GroupFigure } from '../indicators/figure';
import { countKey } from './known-counts';
import type { ReleasedCell, ReleasedTables } from './release.types';

/** A sum between counts wherever they stand in the release: keys of the total and of its parts. */
export interface DraftSum {
  readonly total: string;
  readonly parts: readonly string[];
}

/** Tables of a release before they are put together. */
export interface DraftTables {
  readonly cells: readonly ReleasedCell[];
  readonly sums: readonly DraftSum[];
}

type Place = Pick<ReleasedCell, 'table' | 'population' | 'part' | 'atoms'>;

interface Sides {
  readonly white: GroupFigure;
  readonly bme: GroupFigure;
  readonly unknown: GroupFigure;
}

const groups = ['white', 'bme', 'unknown'] as const;

const cellOf = (place: Place, group: string, value: number | null, isHidden: boolean): readonly ReleasedCell[] =>
  value === null && !isHidden ? [] : [{ ...place, group, value }];

/** The counts of three groups. A count that the files do not give is no cell; a hidden one is. */
export const countCells = (place: Place, sides: Sides): readonly ReleasedCell[] =>
  groups.flatMap((group) => cellOf(place, group, sides[group].count, sides[group].isHidden));

/** What the counts of three groups are out of, where each group has its own. */
export const baseCells = (place: Place, sides: Sides): readonly ReleasedCell[] =>
  groups.flatMap((group) => cellOf(place, group, sides[group].of, sides[group].isHidden));

/** Three groups that together are everybody, with everybody. */
export const everybody = (place: Place, sides: Sides): DraftTables => {
  const total = groups.map((group) => sides[group].of).find((of) => of !== null) ?? null;
  const cells = [...countCells(place, sides), { ...place, group: 'all', value: total }];
  const parts = groups.map((group) => countKey({ ...place, group }));
  return { cells, sums: [{ total: countKey({ ...place, group: 'all' }), parts }] };
};

/** The parts of a cut add up to what they are parts of, group by group. */
export const cutSums = (cells: readonly ReleasedCell[], whole: string): readonly DraftSum[] => {
  const byGroup = new Map<string, { readonly total: string; readonly parts: string[] }>();
  for (const cell of cells) {
    const name = JSON.stringify([cell.population, cell.group]);
    const sum = byGroup.get(name) ?? {
      total: countKey({ population: cell.population, group: cell.group, part: whole }),
      parts: [],
    };
    sum.parts.push(countKey(cell));
    byGroup.set(name, sum);
  }
  return [...byGroup.values()];
};

/**
 * One release of all its tables: a count that stands in several of them is one cell, shown if it is shown anywhere. A sum with a member that no
 * table has is left out.
 */
export const joinDrafts = (drafts: readonly DraftTables[]): ReleasedTables => {
  const places = new Map<string, number>();
  const cells: ReleasedCell[] = [];
  for (const cell of drafts.flatMap((draft) => draft.cells)) {
    const key = countKey(cell);
    const place = places.get(key);
    if (place === undefined) {
      places.set(key, cells.length);
      cells.push(cell);
    } else if (cells[place]?.value === null) cells[place] = cell;
  }
  const sums = new Map<string, ReleasedTables['sums'][number]>();
  for (const { total, parts } of drafts.flatMap((draft) => draft.sums)) {
    const at = places.get(total);
    const found = parts.flatMap((part) => places.get(part) ?? []);
    if (at !== undefined && found.length === parts.length)
      sums.set(`${total} ${parts.join(' ')}`, { total: at, parts: found });
  }
  return { cells, sums: [...sums.values()] };
};
