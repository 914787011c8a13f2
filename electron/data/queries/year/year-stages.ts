import type { Stage, StageSignOff } from '../../../../shared/year/plan';
import type { ReadableDb, SqlRow, WritableDb } from '../../connection';
import { textOf, textOrNull } from '../../row';

const signOffOf = (row: SqlRow): StageSignOff | null => {
  const on = textOrNull(row, 'signed_on');
  return on === null ? null : { on, role: textOf(row, 'signed_role'), note: textOf(row, 'signed_note') };
};

const toStage = (row: SqlRow): Stage => ({
  id: textOf(row, 'id'),
  title: textOf(row, 'title'),
  due: textOf(row, 'due_on'),
  role: textOf(row, 'role'),
  signOff: signOffOf(row),
});

/** The saved plan of a year in its order; empty where nobody has saved one. */
export const listStages = (db: ReadableDb, organisationId: number, year: number): readonly Stage[] =>
  db
    .all('SELECT * FROM year_stage WHERE organisation_id = ? AND year = ? ORDER BY position', [organisationId, year])
    .map(toStage);

/** Writes the whole plan of a year; without a stage there is no saved plan. */
export const putStages = (db: WritableDb, organisationId: number, year: number, stages: readonly Stage[]): void => {
  db.run('DELETE FROM year_stage WHERE organisation_id = ? AND year = ?', [organisationId, year]);
  for (const [position, { id, title, due, role, signOff }] of stages.entries())
    db.run(
      `INSERT INTO year_stage (organisation_id, year, position, id, title, due_on, role, signed_on, signed_role, signed_note)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      [
        organisationId,
        year,
        position,
        id,
        title,
        due,
        role,
        signOff?.on ?? null,
        signOff?.role ?? null,
        signOff?.note ?? null,
      ],
    );
};
