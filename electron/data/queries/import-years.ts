import type { FileKind } from '../../../shared/dataset/import-types';
import type { ReadableDb, WritableDb } from '../connection';
import { numberOf, textOf } from '../row';
import { kindOf } from './table-kind';

export interface YearHolder {
  readonly importId: number;
  readonly fileName: string;
}

/** The file whose figures a year uses now. */
export const holderOf = (db: ReadableDb, organisationId: number, kind: FileKind, year: number): YearHolder | null => {
  const row = db.get(
    `SELECT i.id, i.file_name FROM import_year y JOIN import i ON i.id = y.import_id
     WHERE y.organisation_id = ? AND y.kind = ? AND y.year = ? AND y.is_in_use = 1`,
    [organisationId, kind, year],
  );
  return row === undefined ? null : { importId: numberOf(row, 'id'), fileName: textOf(row, 'file_name') };
};

export const insertYear = (
  db: WritableDb,
  importId: number,
  organisationId: number,
  kind: FileKind,
  year: number,
): void => {
  db.run('INSERT INTO import_year (import_id, organisation_id, kind, year, is_in_use) VALUES (?, ?, ?, ?, 0)', [
    importId,
    organisationId,
    kind,
    year,
  ]);
};

export const yearsOf = (db: ReadableDb, importId: number): readonly number[] =>
  db
    .all('SELECT year FROM import_year WHERE import_id = ? ORDER BY year', [importId])
    .map((row) => numberOf(row, 'year'));

/** Makes one file the one a year uses; null leaves the year without figures. */
export const useForYear = (
  db: WritableDb,
  organisationId: number,
  kind: FileKind,
  year: number,
  importId: number | null,
): void => {
  db.run('UPDATE import_year SET is_in_use = 0 WHERE organisation_id = ? AND kind = ? AND year = ? AND is_in_use = 1', [
    organisationId,
    kind,
    year,
  ]);
  if (importId === null) return;
  db.run('UPDATE import_year SET is_in_use = 1 WHERE import_id = ? AND year = ?', [importId, year]);
};

/** The newest other file that also holds the year, to fall back on when the one in use is removed. */
export const newestOther = (
  db: ReadableDb,
  organisationId: number,
  kind: FileKind,
  year: number,
  not: number,
): number | null => {
  const row = db.get(
    `SELECT max(y.import_id) AS id FROM import_year y JOIN import i ON i.id = y.import_id
     WHERE y.organisation_id = ? AND y.kind = ? AND y.year = ? AND y.import_id <> ? AND i.removed_at IS NULL`,
    [organisationId, kind, year, not],
  );
  return row === undefined || row['id'] === null ? null : numberOf(row, 'id');
};

/** The table each year uses, of each kind. */
export const tablesInUse = (
  db: ReadableDb,
  organisationId: number,
): readonly { readonly year: number; readonly kind: FileKind; readonly importId: number }[] =>
  db
    .all('SELECT year, kind, import_id FROM import_year WHERE organisation_id = ? AND is_in_use = 1 ORDER BY year', [
      organisationId,
    ])
    .map((row) => ({ year: numberOf(row, 'year'), kind: kindOf(row), importId: numberOf(row, 'import_id') }));

const distinctYears = (tables: readonly { readonly year: number }[]): readonly number[] => [
  ...new Set(tables.map(({ year }) => year)),
];

/**
 * The years that have figures, oldest first. Figures of others give a year nothing of its own; counts made elsewhere only where there is
 * nothing else at all.
 */
export const yearsInUse = (db: ReadableDb, organisationId: number): readonly number[] => {
  const own = tablesInUse(db, organisationId).filter(({ kind }) => kind !== 'benchmarks');
  const years = distinctYears(own.filter(({ kind }) => kind !== 'counts'));
  return years.length > 0 ? years : distinctYears(own);
};

/** Every import that a year uses: the files themselves and the parts that were added to them. */
export const partsInUse = (db: ReadableDb, organisationId: number, year: number): readonly number[] =>
  db
    .all(
      `SELECT DISTINCT i.id FROM import_year y JOIN import i ON i.id = y.import_id OR i.adds_to = y.import_id
       WHERE y.organisation_id = ? AND y.year = ? AND y.is_in_use = 1 AND i.removed_at IS NULL ORDER BY i.id`,
      [organisationId, year],
    )
    .map((row) => numberOf(row, 'id'));
