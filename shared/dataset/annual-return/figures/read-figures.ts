import { placeAt, placeWords } from '../../cell-place';
import { isBlankCell } from '../../cell-text';
import type { Findings } from '../../findings';
import type { SheetGrid } from '../../grid';
import { ethnicGroups } from '../../../reference/groups';
import type { EthnicGroup } from '../../../reference/groups';
import type { CellOutcome } from './cell-outcome';
import { blocksByReportingYear, chooseColumn } from '../headings/choose-column';
import { blockColumns } from '../headings/column-block';
import type { YearBlock } from '../headings/column-block';
import type { Figure } from './figure';
import { readCountCell } from './read-count-cell';
import { readPercentCell } from './read-percent-cell';
import { findReturnItem } from '../return-items';
import type { ReturnItem } from '../return-items';
import type { ItemRow } from '../rows/sheet-row';

interface RowReading {
  readonly sheet: SheetGrid;
  readonly row: number;
  readonly item: ReturnItem;
  readonly findings: Findings;
}

/** True where one merged cell lies over the columns of two groups: its number could be either's. */
const isMergedAcross = (sheet: SheetGrid, row: number, block: YearBlock): boolean => {
  const columns = blockColumns(block);
  const isFilled = columns.some((column) => !isBlankCell(sheet.rows[row]?.[column]));
  const isCovering = sheet.merges.some(
    ({ top, bottom, left, right }) =>
      row >= top && row <= bottom && columns.filter((column) => column >= left && column <= right).length > 1,
  );
  return isFilled && isCovering;
};

const refuseMerged = ({ sheet, row, item, findings }: RowReading, block: YearBlock): void => {
  const place = placeAt(sheet.name, row, blockColumns(block)[0] ?? null);
  findings.error(
    'merged_figures',
    `In ${placeWords(place)} (${item.label}), the cells of several groups are merged into one, so the number cannot be given to a group. Unmerge the cells and import the file again.`,
    place,
  );
};

const readOutcome = ({ sheet, row, item, findings }: RowReading, column: number): CellOutcome => {
  const context = { item, place: placeAt(sheet.name, row, column), findings };
  const cell = sheet.rows[row]?.[column];
  return item.kind === 'percent' ? readPercentCell(cell, context) : readCountCell(cell, context);
};

/** The staff survey gives White and BME only; what stands under Unknown is neither read nor asked about. */
const isRead = (item: ReturnItem, group: EthnicGroup): boolean =>
  group !== 'unknown' || item.indicator < 5 || item.indicator > 8;

const readYear = (reading: RowReading, year: number, blocks: readonly YearBlock[]): readonly Figure[] => {
  const { sheet, row, item } = reading;
  const merged = blocks.find((block) => isMergedAcross(sheet, row, block));
  if (merged !== undefined) {
    if (!item.isCalculated) refuseMerged(reading, merged);
    return [];
  }
  return ethnicGroups
    .filter((group) => isRead(item, group))
    .flatMap((group) => {
      const chosen = chooseColumn(sheet, row, blocks, group);
      if (chosen === null) return [];
      const place = placeAt(sheet.name, row, chosen.column);
      return [{ year, item, group, basis: chosen.basis, place, outcome: readOutcome(reading, chosen.column) }];
    });
};

/** Reads every cell of figures of the item rows; of a doubled year, the half that counts. */
export const readFigures = (sheet: SheetGrid, rows: readonly ItemRow[], findings: Findings): readonly Figure[] =>
  rows.flatMap((row) => {
    const item = findReturnItem(row.target.item);
    if (item === undefined) return [];
    const reading: RowReading = { sheet, row: row.row, item, findings };
    return blocksByReportingYear(row.blocks).flatMap(([year, blocks]) => readYear(reading, year, blocks));
  });
