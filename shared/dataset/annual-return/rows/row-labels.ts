import { cellText, isBlankCell } from '../../cell-text';
import type { GridCell, SheetGrid } from '../../grid';
import { plainWords } from '../../plain-words';
import type { Section } from '../../../reference/bands';
import type { IndicatorNumber } from '../../../reference/indicators';
import { blockColumns, firstColumn } from '../headings/column-block';
import type { ColumnBlock, HeaderRegion } from '../headings/column-block';
import { findLabelColumn } from './label-column';
import { indicatorOf, matchLabel } from '../labels/match-label';
import { matchSection } from '../labels/match-section';
import type { RowMeaning } from '../labels/row-meaning';

/** One row under the headings: what its label says and what the cells beside the label say about its context. */
export interface LabelledRow {
  /** 0-based. */
  readonly row: number;
  readonly label: string;
  readonly meaning: RowMeaning | null;
  readonly ownSection: Section | null;
  readonly ownIndicator: IndicatorNumber | null;
  /** Something stands in a column of figures. */
  readonly hasFigures: boolean;
}

/** The top left cell of the merged range that covers a place, or the cell itself. */
const mergedCell = (sheet: SheetGrid, row: number, column: number): GridCell | undefined => {
  const own = sheet.rows[row]?.[column];
  if (!isBlankCell(own)) return own;
  const merge = sheet.merges.find(
    (range) => row >= range.top && row <= range.bottom && column >= range.left && column <= range.right,
  );
  return merge === undefined ? own : sheet.rows[merge.top]?.[merge.left];
};

const indicatorHeading = /^(?:wres )?(?:indicator|metric)s?(?: (?:number|no))?$/;

/** The column headed "INDICATOR", in which "3" means the indicator and not an item number. */
const findIndicatorColumn = (sheet: SheetGrid, region: HeaderRegion, right: number): number | null => {
  for (let row = region.headerRow; row >= Math.max(0, region.headerRow - 8); row -= 1) {
    const column = (sheet.rows[row] ?? []).findIndex(
      (cell, at) => at < right && indicatorHeading.test(plainWords(cellText(cell))),
    );
    if (column >= 0) return column;
  }
  return null;
};

const indicatorIn = (text: string, isIndicatorColumn: boolean): IndicatorNumber | null => {
  const words = plainWords(text);
  const named = /^(?:wres )?(?:indicator|metric) ([1-9])\b/.exec(words)?.[1];
  if (named !== undefined) return indicatorOf(named);
  return isIndicatorColumn ? indicatorOf(/^([1-9])[a-c]?(?: |$)/.exec(words)?.[1] ?? '') : null;
};

interface Sides {
  readonly labelColumn: number;
  readonly indicatorColumn: number | null;
  readonly right: number;
}

const contextColumns = (sides: Sides): readonly number[] =>
  Array.from({ length: sides.right }, (_, column) => column).filter((column) => column !== sides.labelColumn);

const ownContext = (sheet: SheetGrid, row: number, sides: Sides): Pick<LabelledRow, 'ownSection' | 'ownIndicator'> => {
  let ownSection: Section | null = null;
  let ownIndicator: IndicatorNumber | null = null;
  for (const column of contextColumns(sides)) {
    const text = cellText(mergedCell(sheet, row, column));
    if (text === '') continue;
    ownIndicator ??= indicatorIn(text, column === sides.indicatorColumn);
    ownSection ??= matchSection(plainWords(text));
  }
  return { ownSection, ownIndicator };
};

/** The label of a row: its own column, or the first other text on the left that is understood where that is blank. */
const labelOf = (sheet: SheetGrid, row: number, sides: Sides): Pick<LabelledRow, 'label' | 'meaning'> => {
  const own = cellText(sheet.rows[row]?.[sides.labelColumn]);
  if (own !== '') return { label: own, meaning: matchLabel(own, true) };
  for (const column of contextColumns(sides)) {
    const text = cellText(sheet.rows[row]?.[column]);
    const meaning =
      text === '' || typeof sheet.rows[row]?.[column]?.value !== 'string' ? null : matchLabel(text, false);
    if (meaning !== null) return { label: text, meaning };
  }
  return { label: '', meaning: null };
};

/** Above the headings, only the title of a part of the sheet counts: "1a) Non Clinical workforce". */
const titleOf = (sheet: SheetGrid, row: number, sides: Sides): Pick<LabelledRow, 'label' | 'meaning'> => {
  const { label, meaning } = labelOf(sheet, row, sides);
  return { label, meaning: meaning?.kind === 'section' ? meaning : null };
};

/** Reads the labels of all rows of a region; empty where no column of labels is found. */
export const readRowLabels = (
  sheet: SheetGrid,
  region: HeaderRegion,
  blocks: readonly ColumnBlock[],
): readonly LabelledRow[] => {
  if (blocks.length === 0) return [];
  const right = Math.min(...blocks.map(firstColumn));
  const labelColumn = findLabelColumn(sheet, right, region.headerRow + 1, region.endRow);
  if (labelColumn === null) return [];
  const sides: Sides = { labelColumn, indicatorColumn: findIndicatorColumn(sheet, region, right), right };
  const columns = blocks.flatMap(blockColumns);
  const read = (row: number): LabelledRow => ({
    row,
    ...(row > region.headerRow ? labelOf(sheet, row, sides) : titleOf(sheet, row, sides)),
    ...ownContext(sheet, row, sides),
    hasFigures: row > region.headerRow && columns.some((column) => !isBlankCell(sheet.rows[row]?.[column])),
  });
  return Array.from({ length: region.endRow - region.labelsFrom }, (_, step) => read(region.labelsFrom + step));
};
