import { placeAt } from '../cell-place';
import type { CorrectionMark } from '../corrections/correction-mark';
import { systemOf, systems } from '../extract-kinds';
import type { System } from '../extract-kinds';
import type { ExtractRow, ParsedExtract } from '../extract-types';
import { createFindings } from '../findings';
import type { Findings } from '../findings';
import type { Answers } from '../import-types';
import { noMemory } from '../parse-memory';
import type { ParseMemory } from '../parse-memory';
import type { TableChoice } from '../table-choice';
import { sayUnmet, settleChanges } from './changed-columns';
import { checkStaff } from './check-staff';
import { describeColumns } from './columns/map-columns';
import { withFirstPlaces } from './corrections';
import { isCountTable } from './count-tables';
import { guardTable } from './guard/guard-table';
import { guessKinds } from './known-tables';
import type { TableMatch } from './match-kind';
import { readRows, withoutRepeats } from './read-rows';
import { createTableReading } from './reading/table-reader';
import { readTableRows } from './reading/table-rows';
import type { TableRows } from './reading/table-rows';
import { createValueQuestions } from './reading/value-questions';
import type { KnownAnswers } from './reading/value-questions';
import { findReportingYear } from './reporting-year';
import type { TableYear } from './reporting-year';
import { readerOf } from './row-readers';
import { sayGeneral, sayNoRows } from './say-table';

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

/** The year of a correction is that of the file it corrects; else it is found, or asked. */
const yearOf = (
  match: TableMatch,
  rows: readonly ExtractRow[],
  { fileName, likelyYear = null, workbookYear = null }: ParseExtractsOptions,
  corrects: CorrectionMark | null,
  findings: Findings,
): TableYear => {
  const known = corrects?.year ?? null;
  return known === null
    ? findReportingYear(match, rows, { fileName, likelyYear, workbookYear }, findings)
    : { year: known, isNewest: false };
};

const noWord = (): void => undefined;

/** One table, from the columns that were found to its rows. `corrects`: it is the workbook of rows set aside, come back. */
export const parseTable = (
  found: TableMatch,
  options: ParseExtractsOptions,
  corrects: CorrectionMark | null = null,
): ParsedExtract => {
  const { answers, fileName, memory = noMemory, onRows = noWord } = options;
  const { remembered, elsewhere } = rememberedFor(systemOf(found.kind.kind), memory);
  const findings = createFindings(answers, remembered);
  const guarded = guardTable(settleChanges(found, findings), findings);
  const { match } = guarded;
  sayUnmet(match, findings);
  const table = readTableRows(guarded);
  if (isCountTable(match, table.rows)) return refuseCounts(match, table, findings);
  const values = createValueQuestions({ given: answers, remembered, elsewhere });
  const reading = createTableReading(match, table.rows, values, findings, memory.surveyQuestions);
  const all = readRows(table, match, readerOf(reading, fileName), onRows);
  const read = corrects === null ? withoutRepeats(reading, all) : withFirstPlaces(match, all);
  const { year, isNewest } = yearOf(match, read.rows, options, corrects, findings);
  sayGeneral(reading, read, findings);
  const questions = [...findings.questions(), ...values.questions()];
  if (match.kind.kind === 'staff_in_post') {
    checkStaff(read.rows, reading.has('primary'), questions.length > 0, findings);
  }
  sayNoRows(match, read, questions.length === 0 && corrects === null, findings);
  return {
    ...base(match),
    year,
    isNewestYear: isNewest,
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
