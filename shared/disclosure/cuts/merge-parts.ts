import { isSmall } from '../figures/policy';

/** Several counts in every cell of a table of two cuts. */
export interface LayeredTable {
  readonly rows: number;
  readonly columns: number;
  /** By layer, then by row × columns + column. */
  readonly layers: readonly (readonly number[])[];
}

/** The place of each line of a table among the lines of a coarser one; those that stand together share the last place. */
export interface Merge {
  readonly together: readonly boolean[];
  readonly places: readonly number[];
  readonly length: number;
}

const mergeOf = (together: readonly boolean[]): Merge => {
  let alone = 0;
  const own = together.map((isTogether) => (isTogether ? -1 : alone++));
  return {
    together,
    places: own.map((place) => (place < 0 ? alone : place)),
    length: alone + Number(together.includes(true)),
  };
};

export const mergeLayers = ({ columns, layers }: LayeredTable, rowMerge: Merge, columnMerge: Merge): LayeredTable => ({
  rows: rowMerge.length,
  columns: columnMerge.length,
  layers: layers.map((values) => {
    const sums = Array.from({ length: rowMerge.length * columnMerge.length }, () => 0);
    for (const [cell, value] of values.entries()) {
      const row = rowMerge.places[Math.floor(cell / columns)] ?? 0;
      const at = row * columnMerge.length + (columnMerge.places[cell % columns] ?? 0);
      sums[at] = (sums[at] ?? 0) + value;
    }
    return sums;
  }),
});

/** Cells that a partition may not leave: those with a small count, and those another rule names. */
export interface MergeRule {
  readonly threshold: number;
  readonly alsoBad: (merged: LayeredTable, rows: Merge, columns: Merge) => readonly number[];
}

interface Line {
  readonly isRow: boolean;
  readonly at: number;
  readonly size: number;
}

const linesAlone = ({ rows, columns, layers }: LayeredTable, merges: Merges): readonly Line[] => {
  const sizes = (length: number, isIn: (cell: number, line: number) => boolean): readonly number[] =>
    Array.from({ length }, (_, line) =>
      layers.reduce(
        (sum, values) => sum + values.reduce((all, value, cell) => (isIn(cell, line) ? all + value : all), 0),
        0,
      ),
    );
  const lines = (isRow: boolean, all: readonly number[]): readonly Line[] =>
    all.flatMap((size, at) => (merges[isRow ? 'rows' : 'columns'].together[at] === true ? [] : [{ isRow, at, size }]));
  return [
    ...lines(
      true,
      sizes(rows, (cell, row) => Math.floor(cell / columns) === row),
    ),
    ...lines(
      false,
      sizes(columns, (cell, column) => cell % columns === column),
    ),
  ];
};

export interface Merges {
  readonly rows: Merge;
  readonly columns: Merge;
}

const smallest = (lines: readonly Line[]): Line | undefined => [...lines].sort((a, b) => a.size - b.size)[0];

const withLine = ({ rows, columns }: Merges, { isRow, at }: Line): Merges => {
  const add = ({ together }: Merge): Merge => mergeOf(together.map((is, place) => is || place === at));
  return isRow ? { rows: add(rows), columns } : { rows, columns: add(columns) };
};

const isLast = (place: number, { length, together }: Merge): boolean => together.includes(true) && place === length - 1;

/** How many bad cells joining this line with the others would take care of: its own, and for the smallest of its kind those of the others. */
const gainOf = (line: Line, bad: readonly number[], merges: Merges, isSmallest: boolean): number => {
  const { rows, columns } = merges;
  const place = (line.isRow ? rows : columns).places[line.at];
  return bad.filter((cell) => {
    const at = line.isRow ? Math.floor(cell / columns.length) : cell % columns.length;
    return at === place || (isSmallest && isLast(at, line.isRow ? rows : columns));
  }).length;
};

/** Whether a line of its kind would still stand alone without this one. Where no others stand together yet, another must join it. */
const isSpare = ({ isRow }: Line, lines: readonly Line[], { rows, columns }: Merges): boolean => {
  const joined = (isRow ? rows : columns).together.includes(true) ? 1 : 2;
  return lines.filter((line) => line.isRow === isRow).length > joined;
};

const nextLine = (lines: readonly Line[], bad: readonly number[], merges: Merges): Line | undefined => {
  const least = [smallest(lines.filter(({ isRow }) => isRow)), smallest(lines.filter(({ isRow }) => !isRow))];
  const rated = lines
    .map((line) => ({ line, score: gainOf(line, bad, merges, least.includes(line)) / (line.size + 1) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  return (rated.find(({ line }) => isSpare(line, lines, merges)) ?? rated[0])?.line;
};

const countTogether = ({ together }: Merge): number => together.filter(Boolean).length;

/** One line "together with others" would be that line. */
const lonely = (lines: readonly Line[], { rows, columns }: Merges): Line | undefined =>
  countTogether(rows) === 1
    ? smallest(lines.filter(({ isRow }) => isRow))
    : countTogether(columns) === 1
      ? smallest(lines.filter(({ isRow }) => !isRow))
      : undefined;

/**
 * Joins parts of two cuts until every count of every cell of what is left is 0 or at least the threshold, so that nothing in it has to be hidden.
 *
 * @param start - parts that cannot stand alone in any case
 * @returns the parts that stand together, or null where nothing is left to tell apart
 *
 * @example rows 20 20 | 30 2 | 9 4 at threshold 5: the last two rows together are 39 6
 */
export const mergeParts = (
  table: LayeredTable,
  start: { readonly rows: readonly boolean[]; readonly columns: readonly boolean[] },
  { threshold, alsoBad }: MergeRule,
): Merges | null => {
  let merges: Merges = { rows: mergeOf(start.rows), columns: mergeOf(start.columns) };
  for (;;) {
    const lines = linesAlone(table, merges);
    if (!lines.some(({ isRow }) => isRow) || lines.every(({ isRow }) => isRow)) return null;
    if (merges.rows.length < 2 || merges.columns.length < 2) return null;
    const only = lonely(lines, merges);
    if (only !== undefined) {
      merges = withLine(merges, only);
      continue;
    }
    const merged = mergeLayers(table, merges.rows, merges.columns);
    const cells = [...Array(merged.rows * merged.columns).keys()];
    const bad = cells.filter((cell) => merged.layers.some((values) => isSmall(values[cell] ?? 0, threshold)));
    const more = bad.length > 0 ? bad : alsoBad(merged, merges.rows, merges.columns);
    if (more.length === 0) return merges;
    const next = nextLine(lines, more, merges);
    if (next === undefined) return null;
    merges = withLine(merges, next);
  }
};
