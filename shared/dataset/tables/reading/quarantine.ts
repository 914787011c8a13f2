import { columnLetter, placeAt } from '../../cell-place';
import { cellText } from '../../cell-text';
import type { GridCell } from '../../grid';
import type { QuarantinedField, QuarantinedRow } from '../../import-types';
import { isPercentFormat } from '../../number-format';
import { tidyNumber } from '../../read-number';
import type { DateOrder } from '../../values/dates/parse-date-text';
import { findDateOrder } from '../../values/dates/find-date-order';
import { translateDate } from '../../values/dates/translate-date';
import { translateYesNo } from '../../values/yes-no';
import type { FieldColumn } from '../columns/map-columns';
import { correctionHeader } from '../correction-headers';
import type { TableMatch } from '../recognise-extracts';
import { faultOf } from './cell-fault';
import { derivedFields, keptWords } from './kept-words';
import { personFields } from './person-fields';
import { numberHeading, numberIn } from './person-numbers';

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

const personOf = (match: TableMatch, each: FieldColumn, cell: GridCell | undefined, isToCorrect: boolean) => {
  const { field } = each.field;
  const name = match.header.headers[each.column] ?? '';
  const isFaulty = isToCorrect || faultOf(cell) !== null;
  const value = faultOf(cell) === null ? (numberIn(match.kind, field, name, cellText(cell)) ?? '') : noResult;
  const header = numberHeading(match.kind, field, name) ?? correctionHeader(match.kind, each.field);
  return { field, header, value, isFaulty, isPerson: value !== '' && value !== noResult };
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
      if (personFields.has(field.field)) return [personOf(match, each, cell, isToCorrect)];
      const kept = keptWords(match, each, cell);
      if (field.isPersonal && kept === null) return [];
      const isDate = field.domain === 'date';
      const value = kept ?? textOf(cell, isDate, isDate ? orderOf(column) : null);
      const isFaulty = isToCorrect || faultOf(cell) !== null;
      return [{ field: field.field, header: correctionHeader(match.kind, field), value, isFaulty, isPerson: false }];
    });
  const surveys = match.columns.surveyColumns.map(({ column }): QuarantinedField => ({
    field: `survey:${String(column)}`,
    header: match.header.headers[column] ?? '',
    value: textOf(cells[column], false, null),
    isFaulty: faulty === null,
    isPerson: false,
  }));
  return [...derivedFields(match, cells), ...fields, ...surveys];
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
