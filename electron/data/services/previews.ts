import { groupTotal } from '../../../shared/reference/groups';
import type { GroupCounts } from '../../../shared/reference/groups';
import type { ExtractKind } from '../../../shared/dataset/extract-kinds';
import { tableKind } from '../../../shared/dataset/tables/table-kinds';
import type { Answers, ImportProblem } from '../../../shared/dataset/import-types';
import { returnToCounts } from '../../../shared/dataset/annual-return/return-to-counts';
import {
  columnsOfTable,
  differencesOfTable,
  isReturn,
  organisationOfTable,
  tableKindLabel,
  yearsOfTable,
} from '../../../shared/dataset/parsed-table';
import type { ParsedTable } from '../../../shared/dataset/parsed-table';
import { withdrawnSentence } from '../../../shared/narrative/files/consent-words';
import type { FilePreview, PreviewYear } from '../../../shared/ipc/replies/imports';
import type { SheetOutline, TableChoice } from '../../../shared/dataset/table-choice';
import type { ReadableDb } from '../connection';
import { findByHash } from '../queries/imports';
import { checkAgainstHeld } from './checks/held-checks';
import { settleCorrection } from './corrections';
import { otherTrust } from './organisation/other-trust';
import { contestedYears } from './repeated-years';
import { findOrganisation } from '../queries/organisations';
import { countHeldExperts } from '../queries/experts/withdrawn-experts';

/** One table of a file that has been read but not stored. Held in memory only. */
export interface HeldTable {
  readonly previewId: string;
  /** The reading it came from: tables of one file have the same. */
  readonly fileId: string;
  readonly path: string;
  /** The own organisation it was read for, whose key and answers it was read with; null before there was one. */
  readonly organisationId: number | null;
  readonly fileName: string;
  readonly answers: Readonly<Record<string, string>>;
  /** What was known of the newest year when the file was read. */
  readonly likelyYear: number | null;
  readonly choice: TableChoice | null;
  /** Changes of translations that its rows were read with. */
  readonly changes: Answers;
  readonly sheets: readonly SheetOutline[];
  readonly hash: string;
  /** The newest import of the very same bytes when it was read, as it was then said; null where there was none. */
  readonly heldAs: number | null;
  readonly table: ParsedTable;
}

/** A file in which nothing was recognised, until a person says what it is. */
export type HeldUnknown = Omit<HeldTable, 'table'> & { readonly table: null; readonly notRecognised: string };

const fieldChoices = (kind: ExtractKind): FilePreview['fields'] =>
  tableKind(kind).fields.map(({ field, label, isPersonal }) => ({ field, label, isPersonal }));

const headcountOf = (table: ParsedTable, year: number): GroupCounts | null => {
  if (!isReturn(table)) return null;
  const values = table.values.filter((value) => value.year === year);
  const { workforce } = returnToCounts(values, { year, organisation: '', disciplineBasis: 'single_year' });
  return workforce !== null && groupTotal(workforce) > 0 ? workforce : null;
};

const valuesIn = (table: ParsedTable, year: number): number =>
  isReturn(table) ? table.values.filter((value) => value.year === year).length : table.rowsAccepted;

const previewYears = (db: ReadableDb, table: ParsedTable): readonly PreviewYear[] => {
  const organisation = findOrganisation(db);
  const contested = organisation === null ? null : contestedYears(db, organisation.id, table);
  return yearsOfTable(table).map((year) => ({
    year,
    headcount: headcountOf(table, year),
    alreadyHeldBy: contested?.get(year)?.fileName ?? null,
    values: valuesIn(table, year),
  }));
};

export const errorsOf = (problems: readonly ImportProblem[]): readonly ImportProblem[] =>
  problems.filter((problem) => problem.severity === 'error');

const withdrawals = (db: ReadableDb, table: ParsedTable): readonly ImportProblem[] => {
  const rows = isReturn(table) ? 0 : countHeldExperts(db, table.withdrawn ?? []);
  if (rows === 0) return [];
  return [{ severity: 'warning', code: 'consent_withdrawn', text: withdrawnSentence(rows), place: null }];
};

/** What the import page shows of a file that was understood. */
export const previewOf = (db: ReadableDb, { table: read, hash, ...held }: HeldTable): FilePreview => {
  const { table, corrects } = settleCorrection(db, read);
  const organisation = organisationOfTable(table);
  return {
    previewId: held.previewId,
    fileId: held.fileId,
    fileName: held.fileName,
    kind: table.kind,
    kindLabel: tableKindLabel(table.kind),
    confidence: table.confidence,
    reason: table.reason,
    organisation,
    sheet: table.sheet,
    headerRow: table.headerRow,
    years: previewYears(db, table),
    rowsRead: table.rowsRead,
    rowsAccepted: table.rowsAccepted,
    rowsLeftOut: table.rowsLeftOut,
    // The page shows cells only; what is needed to correct a row stays here.
    quarantined: table.quarantined.map((row) => ({ ...row, fields: [] })),
    problems: [
      ...otherTrust(db, table),
      ...withdrawals(db, table),
      ...table.problems,
      // While questions are open, rows are missing that would then be missed.
      ...(table.questions.length > 0 ? [] : checkAgainstHeld(db, table)),
    ],
    questions: table.questions,
    answered: table.answered,
    differences: differencesOfTable(table),
    columns: columnsOfTable(table),
    choice: held.choice,
    sheets: held.sheets,
    guesses: isReturn(table) ? [] : table.guesses,
    fields: isReturn(table) ? [] : fieldChoices(table.kind),
    sameFileImportedAt: findByHash(db, hash)?.importedAt ?? null,
    corrects: corrects?.fileName ?? null,
    error: null,
  };
};

/** A file that could not be understood at all, with the reason in plain words. */
export const failedPreview = (
  previewId: string,
  fileName: string,
  error: { readonly code: string; readonly message: string },
): FilePreview => ({
  previewId,
  fileId: previewId,
  fileName,
  kind: null,
  kindLabel: 'Not recognised',
  confidence: 0,
  reason: '',
  organisation: null,
  sheet: null,
  headerRow: null,
  years: [],
  rowsRead: 0,
  rowsAccepted: 0,
  rowsLeftOut: {},
  quarantined: [],
  problems: [],
  questions: [],
  answered: [],
  differences: [],
  columns: [],
  choice: null,
  sheets: [],
  guesses: [],
  fields: [],
  sameFileImportedAt: null,
  corrects: null,
  error,
});

/** Nothing was recognised: the sheets are shown, so that a person can say what the file is. */
export const unknownPreview = ({ previewId, fileId, fileName, sheets, notRecognised }: HeldUnknown): FilePreview => ({
  ...failedPreview(previewId, fileName, { code: 'not_recognised', message: notRecognised }),
  fileId,
  sheets,
});
