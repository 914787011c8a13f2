import { cellText } from '../dataset/cell-text';
import type { GridCell, SheetGrid } from '../dataset/grid';
import { isDateFormat } from '../dataset/number-format';
import { isoOfSerial, isPlausibleSerial } from '../dataset/values/dates/calendar';
import type { ActionStatus } from '../actions/action';
import type { IndicatorNumber } from '../reference/indicators';
import { headingsOf } from './plan-headings';
import type { Headings } from './plan-headings';
import type { LeftOutReason, LeftOutRow, PlanColumn, PlanField, PlanPlace, PlanRow, ReadPlan } from './plan-row.types';
import type { PlanSheet } from './plan-sheet.types';
import { readDeadline } from './read-deadline';
import { readMetric } from './read-metric';
import { statusOfFill } from './read-status';

const mostColumns = 60;
/** Headings that are not the very words are looked for at the top of a table only. */
const rowsSearched = 20;

/** A sheet with the cells of merged ranges repeated: a metric merged over three rows is the metric of each. */
const spread = ({ rows, merges }: SheetGrid): readonly (readonly (GridCell | undefined)[])[] => {
  const filled = rows.map((row) => row.slice(0, mostColumns));
  for (const { top, left, bottom, right } of merges) {
    const cell = rows[top]?.[left];
    for (let row = top; row <= Math.min(bottom, rows.length - 1); row += 1)
      for (let column = left; column <= Math.min(right, mostColumns - 1); column += 1) {
        const line = filled[row];
        if (line !== undefined) line[column] = cell;
      }
  }
  return filled;
};

/** A cell as a person reads it: days as days, not as the numbers a spreadsheet keeps. */
const wordsOf = (cell: GridCell | undefined): string => {
  const value = cell?.value ?? null;
  if (typeof value === 'number' && isDateFormat(cell?.format ?? null) && isPlausibleSerial(value))
    return isoOfSerial(value);
  return cellText(cell)
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .trim();
};

const textsOf = (row: readonly (GridCell | undefined)[]): readonly string[] => Array.from(row, (cell) => wordsOf(cell));

interface Table {
  readonly headings: Headings;
  readonly at: number;
}

interface Reading {
  readonly sheet: PlanSheet;
  readonly lines: readonly (readonly (GridCell | undefined)[])[];
  readonly rows: PlanRow[];
  readonly leftOut: LeftOutRow[];
  /** The metric that a heading over the next rows names. */
  section: string;
  /** The metric of the row above, which counts for rows whose own cell is empty. */
  metric: string;
}

const headingAt = (row: readonly (GridCell | undefined)[], isStrict: boolean): Headings | null =>
  headingsOf(
    textsOf(row).map((text) => text.replace(/\s+/g, ' ')),
    isStrict,
  );

/** Every row of headings by the very words; if there is none, the first that names a plan's columns in other words too. */
const tablesOf = (lines: Reading['lines']): readonly Table[] => {
  const found = (isStrict: boolean, rows: Reading['lines']): readonly Table[] =>
    rows.flatMap((row, at) => {
      const headings = headingAt(row, isStrict);
      return headings === null ? [] : [{ headings, at }];
    });
  const strict = found(true, lines);
  return strict.length > 0 ? strict : found(false, lines.slice(0, rowsSearched)).slice(0, 1);
};

type Cells = Readonly<Record<PlanField, GridCell | undefined>>;

const cellIn = (
  { fields }: Headings,
  row: readonly (GridCell | undefined)[],
  field: PlanField,
): GridCell | undefined => {
  const column = fields.indexOf(field);
  return column < 0 ? undefined : row[column];
};

const cellsOf = (headings: Headings, row: readonly (GridCell | undefined)[]): Cells => {
  const of = (field: PlanField): GridCell | undefined => cellIn(headings, row, field);
  return {
    reference: of('reference'),
    metric: of('metric'),
    issue: of('issue'),
    change: of('change'),
    measure: of('measure'),
    owner: of('owner'),
    executive: of('executive'),
    start: of('start'),
    due: of('due'),
    status: of('status'),
    progress: of('progress'),
  };
};

/** One column of updates is taken as it stands; of several each keeps its heading. */
const progressOf = ({ fields, texts }: Headings, row: readonly (GridCell | undefined)[]): string => {
  const columns = fields.flatMap((field, column) => (field === 'progress' ? [column] : []));
  const notes = columns.flatMap((column) => {
    const words = wordsOf(row[column]);
    if (words === '') return [];
    return [columns.length === 1 ? words : `${texts[column] ?? ''}: ${words}`];
  });
  return notes.join('\n');
};

const fillOf = ({ sheet }: Reading, { fields }: Headings, row: number): ActionStatus | null => {
  const column = fields.indexOf('status');
  const fill = column < 0 ? undefined : sheet.fills[row]?.[column];
  return fill === undefined ? null : statusOfFill(fill);
};

const indicatorsOf = (reading: Reading, own: string, issue: string): readonly IndicatorNumber[] => {
  const candidates: readonly (readonly [string, boolean])[] = [
    [own, true],
    [reading.section, false],
    [issue, false],
    [reading.sheet.title, false],
    [reading.sheet.grid.name, false],
  ];
  // The row's own words decide where there are any: a metric that is not understood is not replaced by that of a title.
  if (own !== '') return readMetric(own, true);
  return candidates.map(([words, isColumn]) => readMetric(words, isColumn)).find((numbers) => numbers.length > 0) ?? [];
};

const rowOf = (reading: Reading, headings: Headings, at: number, place: PlanPlace): PlanRow => {
  const line = reading.lines[at] ?? [];
  const cells = cellsOf(headings, line);
  const metric = wordsOf(cells.metric);
  if (metric !== '') reading.metric = metric;
  const own = metric === '' ? reading.metric : metric;
  const issue = wordsOf(cells.issue);
  const due = readDeadline(cells.due);
  const dueWords = wordsOf(cells.due);
  return {
    id: `${place.sheet}:${String(place.row)}`,
    place,
    metricWords: own,
    indicators: indicatorsOf(reading, own, issue),
    issue,
    change: wordsOf(cells.change),
    measureOfSuccess: wordsOf(cells.measure),
    owner: wordsOf(cells.owner),
    executive: wordsOf(cells.executive),
    start: readDeadline(cells.start),
    due,
    dueWords: due === '' ? dueWords : '',
    statusWords: wordsOf(cells.status),
    fill: fillOf(reading, headings, at),
    progress: progressOf(headings, line),
  };
};

const isTotal = (texts: readonly string[]): boolean =>
  /^(?:sub-?|grand )?totals?\b/i.test(texts.find((text) => text !== '') ?? '');

/** Why a row is no action; null for one that is. */
const reasonOf = (headings: Headings, line: readonly (GridCell | undefined)[]): LeftOutReason | null => {
  const texts = textsOf(line);
  const different = new Set(texts.filter((text) => text !== ''));
  const cells = cellsOf(headings, line);
  const hasWords = wordsOf(cells.change) !== '' || wordsOf(cells.issue) !== '';
  if (isTotal(texts)) return 'total';
  const isOneCell = different.size === 1 && headings.fields.filter((field) => field !== null).length > 2;
  const isAcross = texts.filter((text) => text !== '').length > 1;
  if (isOneCell && (isAcross || (texts[0] !== '' && wordsOf(cells.change) === ''))) return 'section';
  return hasWords ? null : 'no_action';
};

const readLine = (reading: Reading, headings: Headings, at: number): void => {
  const line = reading.lines[at] ?? [];
  const texts = textsOf(line).filter((text) => text !== '');
  if (texts.length === 0) return;
  const place: PlanPlace = { sheet: reading.sheet.grid.name, row: at + 1 };
  const reason = reasonOf(headings, line);
  if (reason === null) {
    reading.rows.push(rowOf(reading, headings, at, place));
    return;
  }
  const words = [...new Set(texts)].join(' | ');
  if (reason === 'section') {
    reading.section = words;
    reading.metric = '';
  }
  reading.leftOut.push({ place, words, reason });
};

/** Before the first headings stand titles and notes, which are shown; between tables the rows belong to the one above. */
const readSheet = (sheet: PlanSheet): Pick<ReadPlan, 'rows' | 'leftOut' | 'columns'> | null => {
  const lines = spread(sheet.grid);
  const tables = tablesOf(lines);
  const [first] = tables;
  if (first === undefined) return null;
  const reading: Reading = { sheet, lines, rows: [], leftOut: [], section: '', metric: '' };
  let headings = first.headings;
  lines.forEach((line, at) => {
    const table = tables.find((one) => one.at === at);
    const words = textsOf(line).filter((text) => text !== '');
    if (at < first.at) {
      if (words.length > 0) reading.section = words.join(' ');
      return;
    }
    if (table === undefined) {
      readLine(reading, headings, at);
      return;
    }
    headings = table.headings;
    reading.metric = '';
    if (at > first.at)
      reading.leftOut.push({
        place: { sheet: sheet.grid.name, row: at + 1 },
        words: words.join(' | '),
        reason: 'heading',
      });
  });
  const columns = columnsOf(sheet.grid.name, tables);
  return { rows: reading.rows, leftOut: reading.leftOut, columns };
};

/** Repeated headings are named once. */
const columnsOf = (sheet: string, tables: readonly Table[]): readonly PlanColumn[] => {
  const columns = tables.flatMap(({ headings }) =>
    headings.texts.flatMap((header, at) =>
      header === '' ? [] : [{ sheet, header, field: headings.fields[at] ?? null }],
    ),
  );
  return [...new Map(columns.map((column) => [column.header, column])).values()];
};

/**
 * Reads the action plan in a workbook or document, wherever its tables stand: each row of each is an action or is listed with the reason why
 * it is none. Nothing is guessed: what is not understood keeps its words.
 */
export const readPlan = (sheets: readonly PlanSheet[]): ReadPlan => {
  const read = sheets.map((sheet) => ({ sheet, plan: readSheet(sheet) }));
  const plans = read.flatMap(({ plan }) => (plan === null ? [] : [plan]));
  return {
    rows: plans.flatMap(({ rows }) => rows),
    leftOut: plans.flatMap(({ leftOut }) => leftOut),
    columns: plans.flatMap(({ columns }) => columns),
    notPlans: read.flatMap(({ sheet, plan }) => (plan === null && sheet.grid.rows.length > 0 ? [sheet.grid.name] : [])),
  };
};
