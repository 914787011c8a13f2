import { columnLetter, placeAt } from '../../cell-place';
import { cellText } from '../../cell-text';
import type { GridCell } from '../../grid';
import type { QuarantinedField, QuarantinedRow } from '../../import-types';
import { isPercentFormat } from '../../number-format';
import { personKey } from '../../person-code';
import { tidyNumber } from '../../read-number';
import type { DateOrder } from '../../values/dates/parse-date-text';
import { findDateOrder } from '../../values/dates/find-date-order';
import { translateDate } from '../../values/dates/translate-date';
import { translateYesNo } from '../../values/yes-no';
import type { FieldColumn } from '../columns/map-columns';
import { personField } from '../kinds/common-fields';
import type { TableMatch } from '../recognise-extracts';
import { faultOf } from './cell-fault';

type Cells = readonly (GridCell | undefined)[];

/** The cells of fields, for a person to look at; never those that identify someone. */
const shownCells = (match: TableMatch, cells: Cells): readonly string[] =>
  match.columns.fields
    .filter((each) => !each.field.isPersonal)
    .map((each) =>
      `${each.field.label}: ${cellText(cells[each.column]) || (cells[each.column]?.error ?? '')}`.slice(0, 80),
    );

const mostCharacters = 300;
/** What stands for a formula that was never calculated: left as it is, the row is set aside again. */
const noResult = '#N/A';

/** A cell as text that is read again as the same value. Dates whose order the column settles become ISO dates. */
const textOf = (cell: GridCell | undefined, isDate: boolean, order: DateOrder | null): string => {
  if (cell === undefined) return '';
  if (cell.error !== null) return cell.error;
  if (cell.isFormula && cell.value === null) return noResult;
  if (isDate) {
    const date = translateDate(cell.value, order);
    if (date.kind === 'known' && (typeof cell.value === 'number' || order !== null)) return date.value;
  }
  if (typeof cell.value === 'number' && isPercentFormat(cell.format)) return `${String(tidyNumber(cell.value * 100))}%`;
  return cellText(cell).slice(0, mostCharacters);
};

/** Numbers of people, as they stand in the fields of rows. Other personal columns are in no workbook of ours. */
const personFields = new Set(['person', 'applicant', 'trainee', 'employee']);

const personOf = (each: FieldColumn, cell: GridCell | undefined, isToCorrect: boolean): QuarantinedField => {
  const isFaulty = isToCorrect || faultOf(cell) !== null;
  const value = faultOf(cell) === null ? (personKey(cellText(cell)) ?? '') : noResult;
  const header = each.field.aliases[0] ?? each.field.label;
  return { field: each.field.field, header, value, isFaulty, isPerson: value !== '' && value !== noResult };
};

/** Where a file has no employee number, the assignment number says who a row is about (see the reader of staff). */
const byAssignment = (match: TableMatch, cells: Cells): readonly QuarantinedField[] => {
  const columns = match.columns.fields;
  const assignment = columns.find((each) => each.field.field === 'assignment');
  if (assignment === undefined || columns.some((each) => personFields.has(each.field.field))) return [];
  const value = personKey(cellText(cells[assignment.column]).replace(/-\d{1,2}$/, '')) ?? '';
  const header = personField.aliases[0] ?? personField.label;
  return [{ field: 'person', header, value, isFaulty: false, isPerson: value !== '' }];
};

type OrderOf = (column: number) => DateOrder | null;

const fieldsOf = (
  match: TableMatch,
  cells: Cells,
  faulty: number | null,
  orderOf: OrderOf,
): readonly QuarantinedField[] => {
  const fields = [...match.columns.fields]
    .sort((a, b) => a.column - b.column)
    .flatMap((each): readonly QuarantinedField[] => {
      const { field, column } = each;
      const cell = cells[column];
      const isToCorrect = column === faulty;
      if (personFields.has(field.field)) return [personOf(each, cell, isToCorrect)];
      if (field.isPersonal) return [];
      const isDate = field.domain === 'date';
      const value = textOf(cell, isDate, isDate ? orderOf(column) : null);
      const isFaulty = isToCorrect || faultOf(cell) !== null;
      return [{ field: field.field, header: field.aliases[0] ?? field.label, value, isFaulty, isPerson: false }];
    });
  const surveys = match.columns.surveyColumns.map(({ column }): QuarantinedField => ({
    field: `survey:${String(column)}`,
    header: match.header.headers[column] ?? '',
    value: textOf(cells[column], false, null),
    isFaulty: faulty === null,
    isPerson: false,
  }));
  return [...byAssignment(match, cells), ...fields, ...surveys];
};

/** Where people consent to be held, nothing is kept of a row without a plain yes, not even to correct it. */
const mayBeKept = (match: TableMatch, cells: Cells): boolean => {
  const consent = match.columns.fields.find((each) => each.field.field === 'consent');
  if (consent === undefined) return true;
  const answer = translateYesNo(cells[consent.column]?.value ?? null);
  return answer.kind === 'known' && answer.value;
};

/** Sets rows of one table aside: the place, the reason in words, what is shown of the row, and its fields for correcting it. */
export const createQuarantine = (
  match: TableMatch,
): ((row: number, field: string | null, reason: string) => QuarantinedRow) => {
  const orders = new Map<number, DateOrder | null>();
  const orderOf = (column: number): DateOrder | null => {
    const known = orders.get(column);
    if (known !== undefined) return known;
    const values = match.sheet.rows.slice(match.header.row + 1).map((cells) => cells[column]?.value ?? null);
    const found = findDateOrder(values);
    const order = found.kind === 'decided' ? found.order : null;
    orders.set(column, order);
    return order;
  };
  return (row, field, reason) => {
    const column = match.columns.fields.find((each) => each.field.field === field)?.column ?? null;
    const cells = match.sheet.rows[row] ?? [];
    const where = column === null ? '' : `${match.header.headers[column] ?? columnLetter(column)}: `;
    return {
      place: placeAt(match.sheet.name, row, column),
      reason: `${where}${reason}`,
      ...(mayBeKept(match, cells)
        ? { cells: shownCells(match, cells), fields: fieldsOf(match, cells, column, orderOf) }
        : { cells: [], fields: [] }),
    };
  };
};
