import { indicatorDefinitions } from '../../../../shared/reference/indicators';
import { nationalBenchmarks } from '../../../../shared/reference/benchmarks';
import type { Settings } from '../../../../shared/reference/settings';
import { canonical } from '../../../../shared/year/canonical';
import type { InputFile, LockInputs, OwnInputs } from '../../../../shared/year/year-inputs.types';
import type { ReadableDb } from '../../connection';
import { listCourses } from '../../queries/courses';
import { benchmarksInUse, otherCountsInUse } from '../../queries/figure-tables';
import { readSettings } from '../../queries/settings';
import { listTranslated } from '../../queries/translations';
import { filesOfYear } from '../../queries/year-files';
import type { YearFile } from '../../queries/year-files';
import { remembered } from '../../remembered';
import { sha256 } from '../sha256';
import { countsOfYears } from '../reports/year-counts';

const byText = <T>(rows: readonly T[]): readonly T[] =>
  rows
    .map((row) => ({ row, text: canonical(row) }))
    .sort((a, b) => (a.text < b.text ? -1 : 1))
    .map(({ row }) => row);

const wordsOf = (db: ReadableDb, organisationId: number, imports: ReadonlySet<number>): OwnInputs['words'] =>
  byText(
    listTranslated(db, organisationId)
      .filter(({ importId }) => imports.has(importId))
      .map(({ table, original, code, group, rows }) => ({ table, original, code, group, rows })),
  );

const coursesOf = (db: ReadableDb, organisationId: number, imports: ReadonlySet<number>): OwnInputs['courses'] =>
  byText(
    listCourses(db, organisationId)
      .filter(({ importId }) => imports.has(importId))
      .map(({ course, isMandatory, rows }) => ({ course, isMandatory, rows })),
  );

/** Who counts changes figures only where staff are counted from rows. */
const settingsOf = (settings: Settings, files: readonly YearFile[]): OwnInputs['settings'] => ({
  thresholds: settings.thresholds,
  boardShownBelowThreshold: settings.boardShownBelowThreshold,
  countedAssignments: files.some(({ kind }) => kind === 'staff_in_post') ? settings.countedAssignments : [],
  tiers: settings.tiers,
  modelEmployer: settings.modelEmployer,
});

/** Without the number of the import, which is another one when the very same file is imported again. */
const inputOf = ({ kind, fileName, fileHash, sheet, headerRow, rowsAccepted, answers }: YearFile): InputFile => ({
  kind,
  fileName,
  fileHash,
  sheet,
  headerRow,
  rowsAccepted,
  answers,
});

const findOwn = (db: ReadableDb, organisationId: number, year: number): OwnInputs => {
  const settings = readSettings(db);
  const files = filesOfYear(db, organisationId, year);
  const imports = new Set(files.map(({ importId }) => importId));
  return {
    files: files.map(inputOf),
    words: wordsOf(db, organisationId, imports),
    courses: coursesOf(db, organisationId, imports),
    settings: settingsOf(settings, files),
    counts: countsOfYears(db, settings, null, year).find((one) => one.year === year) ?? null,
    otherCounts: otherCountsInUse(db, organisationId, year),
  };
};

/** What the figures of a year rest on now, whether or not it is locked. */
export const ownInputs = (db: ReadableDb, organisationId: number, year: number): OwnInputs =>
  remembered(db, `own inputs ${String(organisationId)} ${String(year)}`, () => findOwn(db, organisationId, year));

export const ownHashOf = (own: OwnInputs): string => sha256(canonical(own));

const referenceHash = (): string => sha256(canonical([nationalBenchmarks, indicatorDefinitions]));

/** Everything a lock keeps beside the pages themselves. */
export const lockInputs = (db: ReadableDb, organisationId: number, year: number): LockInputs => {
  const settings = readSettings(db);
  return {
    own: ownInputs(db, organisationId, year),
    counts: countsOfYears(db, settings, null, year),
    benchmarks: benchmarksInUse(db, organisationId),
    settings,
    referenceHash: referenceHash(),
  };
};
