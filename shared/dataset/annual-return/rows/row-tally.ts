import { placeAt } from '../../cell-place';
import { cellText, isBlankCell } from '../../cell-text';
import type { SheetGrid } from '../../grid';
import type { ParsedReturn, QuarantinedRow, ReturnValue } from '../../import-types';
import { blockColumns } from '../headings/column-block';
import { matchGroup } from '../labels/match-group';
import { yearInCell } from '../labels/match-year';
import { findReturnItem } from '../return-items';
import type { SheetRow } from './sheet-row';

export type RowTally = Pick<ParsedReturn, 'rowsRead' | 'rowsAccepted' | 'rowsLeftOut' | 'quarantined'>;

/** Rows of headings repeated lower down hold years and groups where others hold figures. */
const isHeadingRow = (sheet: SheetGrid, row: SheetRow): boolean =>
  row.blocks.flatMap(blockColumns).every((column) => {
    const cell = sheet.rows[row.row]?.[column];
    return isBlankCell(cell) || yearInCell(cell) !== null || matchGroup(cellText(cell)) !== null;
  });

const reasons: Readonly<Record<SheetRow['target']['kind'], string>> = {
  item: 'No figures',
  calculated: 'Calculated rows: compared, not stored',
  band_without_section: 'Waiting for an answer',
  heading: 'Headings and repeated rows',
  subtotal: 'Totals and subtotals',
  unknown: 'Not recognised',
};

const reasonOf = (row: SheetRow, isLost: boolean): string => {
  const { target } = row;
  if (target.kind === 'item' && findReturnItem(target.item)?.isCalculated === true) return reasons.calculated;
  return target.kind === 'unknown' && !isLost ? reasons.heading : reasons[target.kind];
};

const quarantine = (sheet: SheetGrid, row: SheetRow): QuarantinedRow => ({
  place: placeAt(sheet.name, row.row, null),
  reason:
    row.label === ''
      ? 'The row has figures but no label.'
      : `The label “${row.label.slice(0, 80)}” is not part of the annual return.`,
  fields: [],
  cells: Array.from((sheet.rows[row.row] ?? []).slice(0, 30), (cell) => cell?.error ?? cellText(cell)),
});

/** Counts what became of every row that is not blank; rows with figures that nothing recognises are kept aside. */
export const tallyRows = (sheet: SheetGrid, rows: readonly SheetRow[], values: readonly ReturnValue[]): RowTally => {
  const accepted = new Set(values.map((value) => value.place.row - 1));
  const filled = rows.filter((row) => (sheet.rows[row.row] ?? []).some((cell) => !isBlankCell(cell)));
  const rest = filled.filter((row) => !accepted.has(row.row));
  const lost = rest.filter((row) => row.target.kind === 'unknown' && row.hasFigures && !isHeadingRow(sheet, row));
  const rowsLeftOut: Record<string, number> = {};
  for (const row of rest) {
    const reason = reasonOf(row, lost.includes(row));
    rowsLeftOut[reason] = (rowsLeftOut[reason] ?? 0) + 1;
  }
  return {
    rowsRead: filled.length,
    rowsAccepted: filled.length - rest.length,
    rowsLeftOut,
    quarantined: lost.map((row) => quarantine(sheet, row)),
  };
};
