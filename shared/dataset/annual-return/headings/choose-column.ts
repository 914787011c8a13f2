import { isBlankCell } from '../../cell-text';
import type { SheetGrid } from '../../grid';
import type { EthnicGroup } from '../../../reference/groups';
import type { YearBlock } from './column-block';
import type { Basis } from '../labels/match-basis';

export interface ChosenColumn {
  readonly column: number;
  readonly basis: Basis;
}

const order: readonly Basis[] = ['verified', 'single', 'prepopulated'];

/**
 * The cell that counts where a year stands twice: the verified figure, or the prepopulated one where that is blank.
 * `blocks` are the blocks of one year.
 */
export const chooseColumn = (
  sheet: SheetGrid,
  row: number,
  blocks: readonly YearBlock[],
  group: EthnicGroup,
): ChosenColumn | null => {
  const ranked = [...blocks].sort((a, b) => order.indexOf(a.basis) - order.indexOf(b.basis));
  const columns = ranked.flatMap((block) => {
    const column = block.columns[group];
    return column === null ? [] : [{ column, basis: block.basis }];
  });
  return columns.find(({ column }) => !isBlankCell(sheet.rows[row]?.[column])) ?? columns[0] ?? null;
};

/** The blocks of a row by year, in the order of the sheet. */
export const blocksByReportingYear = (
  blocks: readonly YearBlock[],
): readonly (readonly [number, readonly YearBlock[]])[] =>
  [...new Set(blocks.map((block) => block.year))].map((year) => [year, blocks.filter((block) => block.year === year)]);
