import type { LearningAccessCounts } from '../../../../shared/indicators/experts/learning-access';
import type { Proportion } from '../../../../shared/statistics/types';
import type { ReadableDb } from '../../connection';
import { countedRowsOf } from '../../kept-counts';
import { numberOf, textOf } from '../../row';
import { isLeftOut } from '../staff/left-out';
import { rowsOfImport, twice, yearWindow } from '../staff/people';

/** People of the staff snapshot by where they qualified, and whether they took part. Values: staff twice, learning twice, first and last day. */
const access = `
  WITH one AS (
    SELECT person, qualified_in, row_number() OVER (PARTITION BY person ORDER BY is_primary DESC, row, import_id) AS place
    FROM staff WHERE ${rowsOfImport} AND person IS NOT NULL AND NOT (${isLeftOut})
  ),
  learner AS (
    SELECT DISTINCT person FROM learning
    WHERE ${rowsOfImport} AND is_mandatory = 0 AND is_done = 1 AND (happened_on IS NULL OR happened_on BETWEEN ? AND ?)
  )
  SELECT CASE WHEN one.qualified_in IS NULL THEN 'notSaid' WHEN one.qualified_in = 'UK' THEN 'uk' ELSE 'international' END AS place,
    count(*) AS of, count(learner.person) AS n
  FROM one LEFT JOIN learner ON learner.person = one.person WHERE one.place = 1 GROUP BY 1`;

/** Null where the snapshot does not say where anybody qualified. */
export const learningAccessOf = (
  db: ReadableDb,
  learningImportId: number,
  staffImportId: number,
  year: number,
): LearningAccessCounts | null => {
  const rows = countedRowsOf(db, [staffImportId, learningImportId], access, [
    ...twice(staffImportId),
    ...twice(learningImportId),
    ...yearWindow(year),
  ]);
  const of = (place: string): Proportion => {
    const row = rows.find((each) => textOf(each, 'place') === place);
    return row === undefined ? { count: 0, of: 0 } : { count: numberOf(row, 'n'), of: numberOf(row, 'of') };
  };
  const counts = { international: of('international'), uk: of('uk'), notSaid: of('notSaid') };
  return counts.international.of === 0 ? null : counts;
};
