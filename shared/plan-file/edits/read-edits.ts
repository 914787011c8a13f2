import { actionStatuses, statusLabels } from '../../actions/action';
import { cellText } from '../../dataset/cell-text';
import type { GridCell, SheetGrid } from '../../dataset/grid';
import { isPercentFormat } from '../../dataset/number-format';
import type { PlanRow } from '../plan-row.types';
import { readDeadline } from '../read-deadline';
import { readStatus } from '../read-status';
import { editFieldLabels, editFields, isDateField, mostOfField, plainText, planSheetHeadings } from './edit-fields';
import type { EditField } from './edit-fields';
import type { EditedRow, TheirField } from './merge-plan';

const value = (text: string): TheirField => ({ kind: 'value', value: text });
const unreadable = (cell: GridCell | undefined, reason: string): TheirField => ({
  kind: 'unreadable',
  words: cell?.error ?? cellText(cell),
  reason,
});

const statusField = (cell: GridCell | undefined): TheirField => {
  const text = cellText(cell);
  const status = actionStatuses.find((known) => statusLabels[known] === text) ?? readStatus(text).status;
  return status === null ? unreadable(cell, 'It is none of the four statuses') : value(status);
};

const dateField = (cell: GridCell | undefined): TheirField => {
  if (cellText(cell) === '') return value('');
  const day = readDeadline(cell);
  return day === '' ? unreadable(cell, 'It is no day') : value(day);
};

/** A share typed with its sign is kept by a spreadsheet as a hundredth. */
const targetField = (cell: GridCell | undefined): TheirField => {
  const text = cellText(cell)
    .replace(/[\u2212\u2013]/g, '-')
    .replace(/%$/, '');
  if (text === '') return value('');
  const number = Number(text) * (typeof cell?.value === 'number' && isPercentFormat(cell.format) ? 100 : 1);
  return Number.isFinite(number) ? value(String(Number(number.toPrecision(12)))) : unreadable(cell, 'It is no number');
};

const textField = (cell: GridCell | undefined, field: EditField): TheirField => {
  const text = plainText(cellText(cell));
  const most = mostOfField(field);
  return text.length > most ? unreadable(cell, `It is longer than ${String(most)} characters`) : value(text);
};

const readField = (cell: GridCell | undefined, field: EditField): TheirField => {
  if (cell?.error !== null && cell?.error !== undefined) return unreadable(cell, 'It is an error of the spreadsheet');
  if (cell?.isFormula === true) return unreadable(cell, 'It is a formula, and texts are taken only as they were typed');
  if (field === 'status') return statusField(cell);
  if (field === 'targetValue') return targetField(cell);
  return isDateField(field) ? dateField(cell) : textField(cell, field);
};

/** The columns of an exported plan; null where a row is not its headings. */
const columnsOf = (row: readonly (GridCell | undefined)[]): ReadonlyMap<string, number> | null => {
  const texts = Array.from(row, (cell) => cellText(cell));
  const columns = new Map(texts.map((text, at) => [text, at] as const));
  const needed = [planSheetHeadings.reference, ...editFields.map((field) => editFieldLabels[field])];
  return needed.every((heading) => columns.has(heading)) ? columns : null;
};

const rowsSearched = 10;

/** The rows of an exported plan that somebody edited; null where the sheet is none. */
export const readEdits = (grid: SheetGrid): readonly EditedRow[] | null => {
  const at = grid.rows.slice(0, rowsSearched).findIndex((row) => columnsOf(row) !== null);
  const columns = at < 0 ? null : columnsOf(grid.rows[at] ?? []);
  if (columns === null) return null;
  const cellOf = (row: readonly (GridCell | undefined)[], heading: string): GridCell | undefined => {
    const column = columns.get(heading);
    return column === undefined ? undefined : row[column];
  };
  return grid.rows.slice(at + 1).map((row, index) => {
    const of = (field: EditField): TheirField => readField(cellOf(row, editFieldLabels[field]), field);
    const place = { sheet: grid.name, row: at + 2 + index };
    return {
      id: `${place.sheet}:${String(place.row)}`,
      place,
      reference: cellText(cellOf(row, planSheetHeadings.reference)),
      note: plainText(cellText(cellOf(row, planSheetHeadings.note))).slice(0, 5000),
      fields: {
        status: of('status'),
        issue: of('issue'),
        change: of('change'),
        why: of('why'),
        owner: of('owner'),
        executive: of('executive'),
        start: of('start'),
        due: of('due'),
        measureOfSuccess: of('measureOfSuccess'),
        targetValue: of('targetValue'),
        testDate: of('testDate'),
        evidence: of('evidence'),
      },
    };
  });
};

const wordsOf = (field: TheirField): string => (field.kind === 'value' ? field.value : field.words);
const dayOf = (field: TheirField): string => (field.kind === 'value' ? field.value : '');

/** Texts of a draft that has no field for them stay with it as notes. */
const progressOf = ({ fields, note }: EditedRow): string =>
  [
    note,
    ...(['why', 'targetValue', 'testDate', 'evidence'] as const).flatMap((field) => {
      const words = wordsOf(fields[field]);
      return words === '' ? [] : [`${editFieldLabels[field]}: ${words}`];
    }),
  ]
    .filter((text) => text !== '')
    .join('\n');

/** A row that somebody added to an export, as a row of a plan. */
export const planRowOf = (row: EditedRow): PlanRow => {
  const { fields, id, place } = row;
  const status = fields.status.kind === 'value' ? fields.status.value : fields.status.words;
  return {
    id,
    place,
    metricWords: '',
    indicators: [],
    issue: wordsOf(fields.issue),
    change: wordsOf(fields.change),
    measureOfSuccess: wordsOf(fields.measureOfSuccess),
    owner: wordsOf(fields.owner),
    executive: wordsOf(fields.executive),
    start: dayOf(fields.start),
    due: dayOf(fields.due),
    dueWords: fields.due.kind === 'unreadable' ? fields.due.words : '',
    statusWords: status,
    fill: null,
    progress: progressOf(row),
  };
};
