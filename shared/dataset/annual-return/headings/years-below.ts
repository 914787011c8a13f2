import { isBlankCell } from '../../cell-text';
import type { SheetGrid } from '../../grid';
import type { GroupCell, GroupRow } from './group-rows';
import { matchLabel } from '../labels/match-label';
import { yearInCell } from '../labels/match-year';

const rowsBelow = 2;

const isYearRow = (sheet: SheetGrid, row: number, first: number): boolean => {
  const cells = (sheet.rows[row] ?? []).flatMap((cell, column) => (isBlankCell(cell) ? [] : [{ cell, column }]));
  const right = cells.filter(({ column }) => column >= first);
  const hasLabel = cells.some(
    ({ cell, column }) => column < first && matchLabel(String(cell?.value ?? ''), false) !== null,
  );
  return right.length >= 2 && !hasLabel && right.every(({ cell }) => yearInCell(cell) !== null);
};

/**
 * The layout turned round: groups above, years below them ("WHITE: 2024, 2025; BME: 2024, 2025"). Gives each column its
 * group and year, or null where no row of years follows the groups.
 */
export const cellsFromYearsBelow = (sheet: SheetGrid, groups: GroupRow): readonly GroupCell[] | null => {
  const first = groups.cells[0]?.column ?? 0;
  const row = Array.from({ length: rowsBelow }, (_, step) => groups.row + 1 + step).find((r) =>
    isYearRow(sheet, r, first),
  );
  if (row === undefined) return null;
  return (sheet.rows[row] ?? []).flatMap((cell, column) => {
    const heading = groups.cells.findLast((group) => group.column <= column);
    const year = column < first ? null : yearInCell(cell);
    return heading === undefined || year === null ? [] : [{ ...heading, column, year }];
  });
};
