import type { Exposure, ReleasedTables, SafeChange } from './release.types';

type Find = (tables: ReleasedTables) => readonly Exposure[];

/** The release with these cells hidden. */
const hiding = ({ cells, sums }: ReleasedTables, places: ReadonlySet<number>): ReleasedTables => ({
  cells: cells.map((cell, place) => (places.has(place) ? { ...cell, value: null } : cell)),
  sums,
});

/** Hidden cells no longer say anything, and neither do sums they stand in. */
const without = ({ cells, sums }: ReleasedTables, tables: ReadonlySet<string>): ReleasedTables => {
  const isOut = (place: number): boolean => tables.has(cells[place]?.table ?? '');
  return {
    cells: cells.map((cell) =>
      tables.has(cell.table) ? { ...cell, value: null, population: '', group: cell.table } : cell,
    ),
    sums: sums.filter(({ total, parts }) => ![total, ...parts].some(isOut)),
  };
};

/** More cells than this to hide one by one are no small change: whole tables are left out instead. */
const mostHidden = 6;
/** Cells of which hiding one alone may do. */
const mostTried = 6;

const cellsToHide = (tables: ReleasedTables, found: readonly Exposure[], find: Find): readonly number[] | null => {
  const places = new Set<number>();
  let left = found;
  while (left.length > 0 && places.size < mostHidden) {
    const next = left.flatMap(({ cells }) => cells).find((place) => !places.has(place));
    if (next === undefined) return null;
    const alone = left[0]?.cells
      .slice(0, mostTried)
      .find((place) => find(hiding(tables, new Set([...places, place]))).length === 0);
    places.add(alone ?? next);
    left = find(hiding(tables, places));
  }
  return left.length === 0 ? [...places] : null;
};

const tablesToLeaveOut = (tables: ReleasedTables, found: readonly Exposure[], find: Find): readonly string[] => {
  const names = new Set<string>();
  let left = found;
  while (left.length > 0) {
    // What gives one count away stands first among its cells.
    const next = left.flatMap(({ cells }) => cells.slice(0, 1).map((place) => tables.cells[place]?.table ?? ''));
    const before = names.size;
    for (const name of next) names.add(name);
    if (names.size === before) for (const { table } of tables.cells) names.add(table);
    left = names.size === before ? [] : find(without(tables, names));
  }
  return [...names];
};

/**
 * The smallest change that was found to make a refused release safe: the same figures as before where only figures have changed; else a few
 * cells to hide; else tables to leave out. Found by trying, so that what is advised has passed the same check.
 */
export const safeChange = (tables: ReleasedTables, found: readonly Exposure[], find: Find): SafeChange => {
  if (found.every(({ kind }) => kind === 'changed'))
    return { kind: 'same_figures', tables: [...new Set(found.map(({ table }) => table))] };
  const places = cellsToHide(tables, found, find);
  if (places === null) return { kind: 'leave_out', tables: tablesToLeaveOut(tables, found, find) };
  return {
    kind: 'hide',
    cells: places.flatMap((place) => {
      const cell = tables.cells[place];
      return cell === undefined ? [] : [{ table: cell.table, part: cell.part, group: cell.group }];
    }),
  };
};
