import { groupTotal } from '../../../shared/reference/groups';
import type { GroupCounts } from '../../../shared/reference/groups';
import type { ImportProblem } from '../../../shared/dataset/import-types';
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
import type { FilePreview, PreviewYear } from '../../../shared/ipc/replies';
import type { ReadableDb } from '../connection';
import { findByHash } from '../queries/imports';
import { checkAgainstHeld } from './held-checks';
import { settleCorrection } from './corrections';
import { holderOf } from '../queries/import-years';
import { findOrganisation } from '../queries/organisations';

/** One table of a file that has been read but not stored. Held in memory only. */
export interface HeldTable {
  readonly previewId: string;
  readonly path: string;
  readonly fileName: string;
  readonly answers: Readonly<Record<string, string>>;
  /** What was known of the newest year when the file was read. */
  readonly likelyYear: number | null;
  readonly hash: string;
  readonly table: ParsedTable;
}

const headcountOf = (table: ParsedTable, year: number): GroupCounts | null => {
  if (!isReturn(table)) return null;
  const values = table.values.filter((value) => value.year === year);
  const { workforce } = returnToCounts(values, { year, organisation: '', disciplineBasis: 'single_year' });
  return workforce !== null && groupTotal(workforce) > 0 ? workforce : null;
};

const valuesIn = (table: ParsedTable, year: number): number =>
  isReturn(table) ? table.values.filter((value) => value.year === year).length : table.rows.length;

const previewYear = (db: ReadableDb, table: ParsedTable, year: number): PreviewYear => {
  const organisation = findOrganisation(db);
  const holder = organisation === null ? null : holderOf(db, organisation.id, table.kind, year);
  return {
    year,
    headcount: headcountOf(table, year),
    alreadyHeldBy: holder?.fileName ?? null,
    values: valuesIn(table, year),
  };
};

export const errorsOf = (problems: readonly ImportProblem[]): readonly ImportProblem[] =>
  problems.filter((problem) => problem.severity === 'error');

/** Two trusts' figures in one series would be wrong in every year; the names may also differ only in wording, so it is said, not refused. */
const otherTrust = (db: ReadableDb, named: string | null): readonly ImportProblem[] => {
  const organisation = findOrganisation(db);
  if (named === null || organisation === null || organisation.isExample || isSameName(named, organisation.name))
    return [];
  const text = `This file names “${named}”, and your figures are those of “${organisation.name}”. Import it only if the two are the same organisation.`;
  return [{ severity: 'warning', code: 'other_organisation', text, place: null }];
};

const isSameName = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

/** What the import page shows of a file that was understood. */
export const previewOf = (db: ReadableDb, { table: read, hash, ...held }: HeldTable): FilePreview => {
  const { table, corrects } = settleCorrection(db, read);
  const organisation = organisationOfTable(table);
  return {
    previewId: held.previewId,
    fileName: held.fileName,
    kind: table.kind,
    kindLabel: tableKindLabel(table.kind),
    confidence: table.confidence,
    reason: table.reason,
    organisation,
    sheet: table.sheet,
    headerRow: table.headerRow,
    years: yearsOfTable(table).map((year) => previewYear(db, table, year)),
    rowsRead: table.rowsRead,
    rowsAccepted: table.rowsAccepted,
    rowsLeftOut: table.rowsLeftOut,
    // The page shows cells only; what is needed to correct a row stays here.
    quarantined: table.quarantined.map((row) => ({ ...row, fields: [] })),
    problems: [...otherTrust(db, organisation), ...table.problems, ...checkAgainstHeld(db, table)],
    questions: table.questions,
    differences: differencesOfTable(table),
    columns: columnsOfTable(table),
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
  differences: [],
  columns: [],
  sameFileImportedAt: null,
  corrects: null,
  error,
});
