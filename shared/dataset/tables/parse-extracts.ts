import { placeAt } from '../cell-place';
import type { ExtractRow, ParsedExtract } from '../extract-types';
import { extractKindLabels } from '../extract-kinds';
import { createFindings } from '../findings';
import type { Findings } from '../findings';
import type { WorkbookGrid } from '../grid';
import type { Answers, QuarantinedRow } from '../import-types';
import { checkStaff } from './check-staff';
import { describeColumns } from './columns/map-columns';
import { isCountTable } from './count-tables';
import { createTableReading } from './reading/table-reader';
import type { RowReader, TableReading } from './reading/table-reader';
import { quarantine, readTableRows } from './reading/table-rows';
import type { TableRows } from './reading/table-rows';
import { createValueQuestions } from './reading/value-questions';
import { recogniseExtracts } from './recognise-extracts';
import type { TableMatch } from './recognise-extracts';
import { findReportingYear } from './reporting-year';
import { readerOf } from './row-readers';

export interface ParseExtractsOptions {
  /** Answers to questions that an earlier reading asked, by question id. */
  readonly answers: Answers;
  readonly fileName: string;
  /** The newest year held, or of the other files of the same import: the year of a register that names none. */
  readonly likelyYear?: number | null;
  /** Told every few thousand rows how far a table is. */
  readonly onRows?: (done: number, total: number) => void;
}

interface ReadRows {
  readonly rows: readonly ExtractRow[];
  readonly accepted: number;
  readonly leftOut: Readonly<Record<string, number>>;
  readonly quarantined: readonly QuarantinedRow[];
}

/** Rows that wait are in no figure until their question is answered; they are counted, so that nothing goes missing. */
const waitingReason = 'waiting for an answer';

const rowsBetweenWords = 10_000;

const readRows = (
  table: TableRows,
  match: TableMatch,
  reader: RowReader,
  onRows: (done: number, total: number) => void,
): ReadRows => {
  const rows: ExtractRow[] = [];
  const leftOut: Record<string, number> = { ...table.leftOut };
  const quarantined = [...table.quarantined];
  let accepted = 0;
  const drop = (reason: string): void => {
    leftOut[reason] = (leftOut[reason] ?? 0) + 1;
  };
  for (const [at, row] of table.rows.entries()) {
    if (at > 0 && at % rowsBetweenWords === 0) onRows(at, table.rows.length);
    const outcome = reader(row);
    if (outcome.kind === 'rows') {
      accepted += 1;
      rows.push(...outcome.rows);
    } else if (outcome.kind === 'quarantined')
      quarantined.push(quarantine(match, row.row, outcome.field, outcome.reason));
    else drop(outcome.kind === 'waiting' ? waitingReason : outcome.reason);
  }
  return { rows, accepted, leftOut, quarantined };
};

const rulesShown = 8;

const sayGeneral = (reading: TableReading, read: ReadRows, findings: Findings): void => {
  const { sheet, kind } = reading.match;
  if (sheet.isHidden) findings.warn('hidden_sheet', `Sheet “${sheet.name}” is hidden; it was read.`);
  const rules = reading.values.byRule();
  if (rules.length > 0) {
    const more = rules.length > rulesShown ? `; and ${String(rules.length - rulesShown)} more` : '';
    findings.warn(
      'read_by_rule',
      `Please look over values that were read by a rule: ${rules.slice(0, rulesShown).join('; ')}${more}.`,
    );
  }
  const count = read.quarantined.length;
  if (count > 0) {
    findings.warn(
      'rows_set_aside',
      `${String(count)} row${count === 1 ? '' : 's'} of ${extractKindLabels[kind.kind].toLowerCase()} cannot be read and ${count === 1 ? 'is' : 'are'} in no figure. Correct ${count === 1 ? 'it' : 'them'} in the file and import it again.`,
      read.quarantined[0]?.place ?? null,
    );
  }
};

const base = (
  match: TableMatch,
): Pick<ParsedExtract, 'kind' | 'sheet' | 'headerRow' | 'confidence' | 'reason' | 'columns'> => ({
  kind: match.kind.kind,
  sheet: match.sheet.name,
  headerRow: match.header.row + 1,
  confidence: match.confidence,
  reason: match.reason,
  columns: describeColumns(match, match.columns),
});

const refuseCounts = (match: TableMatch, table: TableRows, findings: Findings): ParsedExtract => {
  findings.warn(
    'count_table',
    'The table counts applications by ethnic group. Only lists with one row an application can be read yet; the annual return holds the same figures.',
    placeAt(match.sheet.name, match.header.row, null),
  );
  const count = table.rows.length;
  return {
    ...base(match),
    year: null,
    rows: [],
    problems: findings.problems(),
    questions: [],
    rowsRead: table.rowsRead,
    rowsAccepted: 0,
    rowsLeftOut: { ...table.leftOut, 'a count, not an application': count },
    quarantined: table.quarantined,
  };
};

const parseTable = (
  match: TableMatch,
  { answers, fileName, likelyYear = null, onRows = () => undefined }: ParseExtractsOptions,
): ParsedExtract => {
  const findings = createFindings(answers);
  const table = readTableRows(match);
  if (isCountTable(match, table.rows)) return refuseCounts(match, table, findings);
  const values = createValueQuestions(answers);
  const reading = createTableReading(match, table.rows, values, findings);
  const read = readRows(table, match, readerOf(reading, fileName), onRows);
  const year = findReportingYear(match, read.rows, { fileName, likelyYear }, findings);
  sayGeneral(reading, read, findings);
  const questions = [...findings.questions(), ...values.questions()];
  if (reading.match.kind.kind === 'staff_in_post') {
    checkStaff(read.rows, reading.has('primary'), questions.length > 0, findings);
  }
  if (read.rows.length === 0 && questions.length === 0) {
    findings.error(
      'no_rows',
      `Sheet “${match.sheet.name}” has the headers of ${extractKindLabels[match.kind.kind].toLowerCase()}, but no row that can be read.`,
    );
  }
  return {
    ...base(match),
    year,
    rows: read.rows,
    problems: findings.problems(),
    questions,
    rowsRead: table.rowsRead,
    rowsAccepted: read.accepted,
    rowsLeftOut: read.leftOut,
    quarantined: read.quarantined,
  };
};

/**
 * Reads the row-level tables of a workbook, at most one a sheet; empty where there is none, as for an annual return. Rows
 * whose values are asked about are left out, and counted, until the questions are answered; nothing is guessed silently.
 * For every table rowsRead = rowsAccepted + all of rowsLeftOut + quarantined.
 * @example parseExtracts(grid, { answers: { 'ethnicity:arab': 'bme' }, fileName: 'staff-in-post-2025-03-31.xlsx' })
 */
export const parseExtracts = (grid: WorkbookGrid, options: ParseExtractsOptions): readonly ParsedExtract[] =>
  recogniseExtracts(grid).map((match) => parseTable(match, options));
