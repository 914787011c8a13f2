import { placeAt } from '../cell-place';
import type { CorrectionMark } from '../corrections/correction-mark';
import type { ExtractRow, ParsedExtract } from '../extract-types';
import { extractKindLabels, systemOf, systems } from '../extract-kinds';
import type { System } from '../extract-kinds';
import { createFindings } from '../findings';
import type { Findings } from '../findings';
import type { WorkbookGrid } from '../grid';
import type { Answers, QuarantinedRow } from '../import-types';
import { noMemory } from '../parse-memory';
import type { ParseMemory } from '../parse-memory';
import type { TableChoice } from '../table-choice';
import { sayUnmet, settleChanges } from './changed-columns';
import { checkStaff } from './check-staff';
import { findCorrection, withFirstPlaces } from './corrections';
import { describeColumns } from './columns/map-columns';
import { guardTable, noConsent } from './guard/guard-table';
import { isCountTable } from './count-tables';
import { sayHidden } from './reading/hidden-lines';
import { settleRepeats } from './reading/repeated-rows';
import { sayTwins } from './reading/twin-columns';
import { createTableReading } from './reading/table-reader';
import type { RowReader, TableReading } from './reading/table-reader';
import { createQuarantine } from './reading/quarantine';
import { readTableRows } from './reading/table-rows';
import type { TableRows } from './reading/table-rows';
import { createValueQuestions } from './reading/value-questions';
import type { KnownAnswers } from './reading/value-questions';
import { chosenTable, guessKinds } from './known-tables';
import { recogniseExtracts } from './recognise-extracts';
import type { TableMatch } from './recognise-extracts';
import { newestTrainingYear } from './newest-training-year';
import { findReportingYear } from './reporting-year';
import { sayUnmatchedTrainees } from './unmatched-trainees';
import { readerOf } from './row-readers';

export interface ParseExtractsOptions {
  /** Answers to questions that an earlier reading asked, by question id. */
  readonly answers: Answers;
  readonly fileName: string;
  /** The newest year held, or of the other files of the same import: the year of a register that names none. */
  readonly likelyYear?: number | null;
  /** What earlier imports decided. */
  readonly memory?: ParseMemory;
  /** What a person said the table is; then only that table is read. */
  readonly choice?: TableChoice | null;
  /** The newest training year of the other sheets, for a list of trainees beside their reviews. */
  readonly workbookYear?: number | null;
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
  const quarantine = createQuarantine(match);
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
    } else if (outcome.kind === 'quarantined') quarantined.push(quarantine(row.row, outcome.field, outcome.reason));
    else drop(outcome.kind === 'waiting' ? waitingReason : outcome.reason);
  }
  return { rows, accepted, leftOut, quarantined };
};

/** An application or case that stands in several rows counts once; its other rows are left out, and counted. */
const withoutRepeats = (reading: TableReading, read: ReadRows): ReadRows => {
  const { rows, dropped, reason } = settleRepeats(reading, read.rows);
  if (dropped === 0) return { ...read, rows };
  const leftOut = { ...read.leftOut, [reason]: dropped };
  return { ...read, rows, leftOut, accepted: read.accepted - dropped };
};

const rulesShown = 8;

const sayGeneral = (reading: TableReading, read: ReadRows, findings: Findings): void => {
  const { sheet, kind } = reading.match;
  sayHidden(reading.match, findings);
  sayTwins(reading.match, findings);
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
      `${String(count)} row${count === 1 ? '' : 's'} of ${extractKindLabels[kind.kind].toLowerCase()} cannot be read and ${count === 1 ? 'is' : 'are'} in no figure. Save ${count === 1 ? 'it' : 'them'} as a workbook, correct the red cells and drop it back.`,
      read.quarantined[0]?.place ?? null,
    );
  }
};

const base = (
  match: TableMatch,
): Pick<ParsedExtract, 'kind' | 'sheet' | 'headerRow' | 'confidence' | 'reason' | 'columns' | 'guesses'> => ({
  kind: match.kind.kind,
  sheet: match.sheet.name,
  headerRow: match.header.row + 1,
  confidence: match.confidence,
  reason: match.reason,
  columns: describeColumns(match, match.columns),
  guesses: guessKinds(match),
});

const refuseCounts = (match: TableMatch, table: TableRows, findings: Findings): ParsedExtract => {
  findings.warn(
    'count_table',
    'The table counts applications by ethnic group. It can be read only with a column of ethnic groups and the numbers shortlisted and appointed.',
    placeAt(match.sheet.name, match.header.row, null),
  );
  const count = table.rows.length;
  return {
    ...base(match),
    year: null,
    isNewestYear: false,
    rows: [],
    problems: findings.problems(),
    questions: [],
    answered: [],
    rowsRead: table.rowsRead,
    rowsAccepted: 0,
    rowsLeftOut: { ...table.leftOut, 'a count, not an application': count },
    quarantined: table.quarantined,
  };
};

/** Answers of earlier imports: those of the same system are taken, those of others are good for a suggestion. */
const rememberedFor = (system: System, memory: ParseMemory): Pick<KnownAnswers, 'remembered' | 'elsewhere'> => {
  const others = systems.filter((other) => other !== system).map((other) => memory.answers[other] ?? {});
  return { remembered: memory.answers[system] ?? {}, elsewhere: Object.assign({}, ...others) };
};

/** Not an error: a register from which everybody has withdrawn takes the place of the one before it. */
const sayNobodyConsents = (findings: Findings): void => {
  findings.warn('nobody_consents', 'Nobody in this list has agreed to be held: no row of it was kept.');
};

const parseTable = (
  found: TableMatch,
  options: ParseExtractsOptions,
  corrects: CorrectionMark | null = null,
): ParsedExtract => {
  const { answers, fileName, likelyYear = null, workbookYear = null, memory = noMemory } = options;
  const { remembered, elsewhere } = rememberedFor(systemOf(found.kind.kind), memory);
  const findings = createFindings(answers, remembered);
  const guarded = guardTable(settleChanges(found, findings), findings);
  const { match } = guarded;
  sayUnmet(match, findings);
  const table = readTableRows(guarded);
  if (isCountTable(match, table.rows)) return refuseCounts(match, table, findings);
  const values = createValueQuestions({ given: answers, remembered, elsewhere });
  const reading = createTableReading(match, table.rows, values, findings);
  const all = readRows(table, match, readerOf(reading, fileName), options.onRows ?? (() => undefined));
  const read = corrects === null ? withoutRepeats(reading, all) : withFirstPlaces(match, all);
  const year =
    corrects?.year === undefined || corrects.year === null
      ? findReportingYear(match, read.rows, { fileName, likelyYear, workbookYear }, findings)
      : { year: corrects.year, isNewest: false };
  sayGeneral(reading, read, findings);
  const questions = [...findings.questions(), ...values.questions()];
  if (reading.match.kind.kind === 'staff_in_post') {
    checkStaff(read.rows, reading.has('primary'), questions.length > 0, findings);
  }
  if (read.rows.length === 0 && read.leftOut[noConsent] !== undefined) sayNobodyConsents(findings);
  else if (read.rows.length === 0 && questions.length === 0 && corrects === null) {
    findings.error(
      'no_rows',
      `Sheet “${match.sheet.name}” has the headers of ${extractKindLabels[match.kind.kind].toLowerCase()}, but no row that can be read.`,
    );
  }
  return {
    ...base(match),
    year: year.year,
    isNewestYear: year.isNewest,
    rows: read.rows,
    problems: findings.problems(),
    questions,
    answered: [...findings.answered(), ...values.answered()],
    rowsRead: table.rowsRead,
    rowsAccepted: read.accepted,
    rowsLeftOut: read.leftOut,
    quarantined: read.quarantined,
    ...(corrects === null ? {} : { corrects }),
    ...(guarded.withdrawn.length === 0 ? {} : { withdrawn: guarded.withdrawn }),
  };
};

const findTables = (grid: WorkbookGrid, { choice = null, memory = noMemory }: ParseExtractsOptions) => {
  if (choice === null) return recogniseExtracts(grid, memory.profiles);
  const chosen = chosenTable(grid, choice);
  return chosen === null ? [] : [chosen];
};

/**
 * Reads the row-level tables of a workbook, at most one a sheet; empty where there is none, as for an annual return. Rows
 * whose values are asked about are left out, and counted, until the questions are answered; nothing is guessed silently.
 * For every table rowsRead = rowsAccepted + all of rowsLeftOut + quarantined.
 * @example parseExtracts(grid, { answers: { 'ethnicity:arab': 'bme' }, fileName: 'staff-in-post-2025-03-31.xlsx' })
 */
export const parseExtracts = (grid: WorkbookGrid, options: ParseExtractsOptions): readonly ParsedExtract[] => {
  const correction = findCorrection(grid);
  if (correction !== null) return [parseTable(correction.match, options, correction.mark)];
  const matches = findTables(grid, options);
  // Lists of trainees come last: they are of the newest year of the reviews and examinations beside them.
  const dated = new Map(
    matches.filter(({ kind }) => kind.kind !== 'trainees').map((match) => [match, parseTable(match, options)]),
  );
  const workbookYear = newestTrainingYear([...dated.values()]);
  return sayUnmatchedTrainees(
    matches.map((match) => dated.get(match) ?? parseTable(match, { ...options, workbookYear })),
  );
};
