import { columnLetter } from '../../cell-place';
import { ethnicGroups } from '../../../reference/groups';
import type { EthnicGroup } from '../../../reference/groups';
import type { Basis } from '../labels/match-basis';

/** The columns of one year (or of one half of a doubled year): where each group's numbers stand. */
export interface ColumnBlock {
  readonly columns: Readonly<Record<EthnicGroup, number | null>>;
  readonly year: number | null;
  readonly basis: Basis;
}

/** A block whose year is settled. */
export interface YearBlock extends ColumnBlock {
  readonly year: number;
}

/**
 * Blocks hold from the row under their headings to the row before the next headings. Labels are read from a little
 * higher: the title of a part may stand above its headings. 0-based, end exclusive.
 */
export interface HeaderRegion<Block extends ColumnBlock = ColumnBlock> {
  readonly labelsFrom: number;
  readonly headerRow: number;
  readonly endRow: number;
  readonly blocks: readonly Block[];
}

export const noColumns: ColumnBlock['columns'] = { white: null, bme: null, unknown: null };

/** 0-based columns of a block, left to right. */
export const blockColumns = (block: Pick<ColumnBlock, 'columns'>): readonly number[] =>
  ethnicGroups
    .map((group) => block.columns[group])
    .filter((column) => column !== null)
    .sort((a, b) => a - b);

export const firstColumn = (block: Pick<ColumnBlock, 'columns'>): number => Math.min(...blockColumns(block));

/** "E to G". */
export const blockWords = (block: Pick<ColumnBlock, 'columns'>): string => {
  const columns = blockColumns(block);
  const first = columnLetter(columns[0] ?? 0);
  const last = columnLetter(columns.at(-1) ?? 0);
  return first === last ? first : `${first} to ${last}`;
};
