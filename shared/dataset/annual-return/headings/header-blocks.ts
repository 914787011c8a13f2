import { ethnicGroups } from '../../../reference/groups';
import { noColumns } from './column-block';
import type { ColumnBlock } from './column-block';
import type { GroupCell } from './group-rows';

const firstBasis = (cells: readonly GroupCell[]): ColumnBlock['basis'] =>
  cells.find((cell) => cell.basis !== null)?.basis ?? 'single';

const toBlock = (cells: readonly GroupCell[]): ColumnBlock => {
  const columns = { ...noColumns };
  for (const cell of cells) Object.assign(columns, { [cell.group]: cell.column });
  return { columns, year: cells.find((cell) => cell.year !== null)?.year ?? null, basis: firstBasis(cells) };
};

/** Cuts cells into runs that hold no group twice: White BME Unknown | White BME Unknown. */
const runsOf = (cells: readonly GroupCell[]): readonly (readonly GroupCell[])[] => {
  const runs: GroupCell[][] = [];
  for (const cell of cells) {
    const run = runs.at(-1);
    if (run === undefined || run.some((other) => other.group === cell.group)) runs.push([cell]);
    else run.push(cell);
  }
  return runs;
};

/** Blocks of columns that stand side by side, left to right. */
export const blocksInOrder = (cells: readonly GroupCell[]): readonly ColumnBlock[] => runsOf(cells).map(toBlock);

/** Blocks where every column names its own year, in whatever order the columns stand. */
export const blocksByYear = (cells: readonly GroupCell[]): readonly ColumnBlock[] => {
  const keys = [...new Set(cells.map((cell) => `${String(cell.year)} ${String(cell.basis)}`))];
  return keys.flatMap((key) =>
    blocksInOrder(cells.filter((cell) => `${String(cell.year)} ${String(cell.basis)}` === key)),
  );
};

/** A block that no ratio can come from: White or BME is missing. */
export const isHalfBlock = (block: ColumnBlock): boolean => block.columns.white === null || block.columns.bme === null;

/** A stray second column of unknown ethnicity: "Not stated" beside "Unknown". */
export const isUnknownOnly = (block: ColumnBlock): boolean =>
  ethnicGroups.every((group) => (block.columns[group] !== null) === (group === 'unknown'));

/** Another order than White, BME, Unknown: unusual, and what is left when a heading in between is missing. */
export const isOutOfOrder = (block: ColumnBlock): boolean => {
  const columns = ethnicGroups.map((group) => block.columns[group]).filter((column) => column !== null);
  return columns.some((column, at) => at > 0 && column < (columns[at - 1] ?? 0));
};
