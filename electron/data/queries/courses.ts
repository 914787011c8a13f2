import type { ReadableDb, WritableDb } from '../connection';
import { countedRowsOf } from '../kept-counts';
import { numberOf, numberOrNull, textOf } from '../row';

/** Rows of one import about one course, with one class. Only what was completed or attended has a class. */
export interface CourseRows {
  readonly importId: number;
  readonly course: string;
  /** Null where nobody has said. */
  readonly isMandatory: boolean | null;
  readonly rows: number;
  /** False for imports that are held while another file is used. */
  readonly isInUse: boolean;
}

const held = `
  SELECT id, EXISTS (SELECT 1 FROM import_year y WHERE y.import_id = coalesce(i.adds_to, i.id) AND y.is_in_use = 1) AS is_in_use
  FROM import i WHERE organisation_id = ? AND kind = 'learning' AND removed_at IS NULL ORDER BY id`;

const coursesOf = `
  SELECT course, is_mandatory, count(*) AS n FROM learning WHERE import_id = ? AND is_done = 1 GROUP BY course, is_mandatory`;

export const listCourses = (db: ReadableDb, organisationId: number): readonly CourseRows[] =>
  db.all(held, [organisationId]).flatMap((file) => {
    const importId = numberOf(file, 'id');
    return countedRowsOf(db, [importId], coursesOf, [importId]).map((row) => {
      const flag = numberOrNull(row, 'is_mandatory');
      return {
        importId,
        course: textOf(row, 'course'),
        isMandatory: flag === null ? null : flag === 1,
        rows: numberOf(row, 'n'),
        isInUse: numberOf(file, 'is_in_use') === 1,
      };
    });
  });

const flagOf = (isMandatory: boolean | null): number | null => (isMandatory === null ? null : Number(isMandatory));

/** The numbers of the rows that have this class, so that a change can be taken back row by row. */
export const rowsOfCourse = (db: ReadableDb, { importId, course, isMandatory }: CourseRows): readonly number[] =>
  db
    .all('SELECT row FROM learning WHERE import_id = ? AND course = ? AND is_done = 1 AND is_mandatory IS ?', [
      importId,
      course,
      flagOf(isMandatory),
    ])
    .map((row) => numberOf(row, 'row'));

/** The classes these rows have now, each with its rows. */
export const classesOfRows = (
  db: ReadableDb,
  importId: number,
  rows: readonly number[],
): readonly { readonly isMandatory: boolean | null; readonly rows: readonly number[] }[] => {
  const byClass = new Map<number | null, number[]>();
  for (const row of rows) {
    const found = db.get('SELECT is_mandatory FROM learning WHERE import_id = ? AND row = ?', [importId, row]);
    if (found === undefined) continue;
    const flag = numberOrNull(found, 'is_mandatory');
    const known = byClass.get(flag);
    if (known === undefined) byClass.set(flag, [row]);
    else known.push(row);
  }
  return [...byClass].map(([flag, all]) => ({ isMandatory: flag === null ? null : flag === 1, rows: all }));
};

export const classRows = (
  db: WritableDb,
  importId: number,
  rows: readonly number[],
  isMandatory: boolean | null,
): void => {
  for (const row of rows)
    db.run('UPDATE learning SET is_mandatory = ? WHERE import_id = ? AND row = ?', [
      flagOf(isMandatory),
      importId,
      row,
    ]);
};
