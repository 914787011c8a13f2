import { groupTotal } from '../../../shared/reference/groups';
import type { ImportProblem } from '../../../shared/dataset/import-types';
import { returnToCounts } from '../../../shared/dataset/annual-return/return-to-counts';
import type { FilePreview, PreviewYear } from '../../../shared/ipc/replies';
import type { ReadableDb } from '../connection';
import { findByHash } from '../queries/imports';
import { holderOf } from '../queries/import-years';
import { findOrganisation } from '../queries/organisations';
import type { ParsedFile } from './context';

/** A file that has been read but not stored. Held in memory only. */
export interface HeldFile {
  readonly previewId: string;
  readonly path: string;
  readonly fileName: string;
  readonly answers: Readonly<Record<string, string>>;
  readonly file: ParsedFile;
}

const previewYear = (db: ReadableDb, { parsed }: ParsedFile, year: number): PreviewYear => {
  const organisation = findOrganisation(db);
  const values = parsed.values.filter((value) => value.year === year);
  const counts = returnToCounts(values, {
    year,
    organisation: parsed.organisation ?? '',
    disciplineBasis: 'single_year',
  });
  const headcount = counts.workforce !== null && groupTotal(counts.workforce) > 0 ? counts.workforce : null;
  const holder = organisation === null ? null : holderOf(db, organisation.id, parsed.kind, year);
  return { year, headcount, alreadyHeldBy: holder?.fileName ?? null, values: values.length };
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
export const previewOf = (db: ReadableDb, held: HeldFile): FilePreview => {
  const { parsed, hash } = held.file;
  return {
    previewId: held.previewId,
    fileName: held.fileName,
    kind: parsed.kind,
    kindLabel: 'Annual return (Workforce Race Equality Standard)',
    confidence: parsed.confidence,
    reason: parsed.reason,
    organisation: parsed.organisation,
    sheet: parsed.sheet,
    headerRow: parsed.headerRow,
    years: parsed.years.map((year) => previewYear(db, held.file, year)),
    rowsRead: parsed.rowsRead,
    rowsAccepted: parsed.rowsAccepted,
    rowsLeftOut: parsed.rowsLeftOut,
    quarantined: parsed.quarantined,
    problems: [...otherTrust(db, parsed.organisation), ...parsed.problems],
    questions: parsed.questions,
    differences: parsed.differences,
    sameFileImportedAt: findByHash(db, hash)?.importedAt ?? null,
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
  sameFileImportedAt: null,
  error,
});
