import type { Action, ActionNote, ActionStatus, ActionTag, Completion } from '../../../../shared/actions/action';
import { actionStatuses } from '../../../../shared/actions/action';
import type { MeasuredFigure } from '../../../../shared/measures/measured-figure';
import type { HighImpactAction } from '../../../../shared/reference/high-impact-actions';
import type { ReadableDb, SqlRow, WritableDb } from '../../connection';
import { jsonOf, numberOf, numberOrNull, textOf } from '../../row';
import { readLastReference, writeLastReference } from '../settings';

const statusOf = (row: SqlRow): ActionStatus => {
  const text = textOf(row, 'status');
  const status = actionStatuses.find((known) => known === text);
  if (status === undefined) throw new Error('unknown action status in the database');
  return status;
};

const toAction = (row: SqlRow, notes: readonly ActionNote[]): Action => ({
  id: textOf(row, 'id'),
  reference: textOf(row, 'reference'),
  issue: textOf(row, 'issue'),
  change: textOf(row, 'change_expected'),
  why: textOf(row, 'why'),
  owner: textOf(row, 'owner'),
  executive: textOf(row, 'executive'),
  start: textOf(row, 'start_on'),
  due: textOf(row, 'due_on'),
  measureOfSuccess: textOf(row, 'measure_of_success'),
  targetValue: numberOrNull(row, 'target_value'),
  testDate: textOf(row, 'test_on'),
  highImpactActions: jsonOf<HighImpactAction[]>(row, 'high_impact_actions'),
  tags: jsonOf<ActionTag[]>(row, 'tags'),
  status: statusOf(row),
  evidence: textOf(row, 'evidence'),
  evidenceFiles: jsonOf<string[]>(row, 'evidence_files'),
  completion: jsonOf<Completion | null>(row, 'completion'),
  baseline: jsonOf<MeasuredFigure>(row, 'baseline'),
  notes,
  createdAt: textOf(row, 'created_at'),
  updatedAt: textOf(row, 'updated_at'),
});

const notesOf = (db: ReadableDb, actionId: string): readonly ActionNote[] =>
  db.all('SELECT noted_at, text FROM action_note WHERE action_id = ? ORDER BY id', [actionId]).map(toNote);

const toNote = (row: SqlRow): ActionNote => ({ at: textOf(row, 'noted_at'), text: textOf(row, 'text') });

/** The notes of every action in one reading: there may be thousands of actions. */
const allNotes = (db: ReadableDb): ReadonlyMap<string, readonly ActionNote[]> => {
  const notes = new Map<string, ActionNote[]>();
  for (const row of db.all('SELECT action_id, noted_at, text FROM action_note ORDER BY id')) {
    const id = textOf(row, 'action_id');
    const list = notes.get(id) ?? [];
    notes.set(id, list);
    list.push(toNote(row));
  }
  return notes;
};

export const listActions = (db: ReadableDb, organisationId: number): readonly Action[] => {
  const notes = allNotes(db);
  return db
    .all('SELECT * FROM action WHERE organisation_id = ? ORDER BY reference', [organisationId])
    .map((row) => toAction(row, notes.get(textOf(row, 'id')) ?? []));
};

export const findAction = (db: ReadableDb, organisationId: number, id: string): Action | null => {
  const row = db.get('SELECT * FROM action WHERE id = ? AND organisation_id = ?', [id, organisationId]);
  return row === undefined ? null : toAction(row, notesOf(db, id));
};

/** References are never used twice, so a paper's "A-003" always means the same action. The last one given is kept as a setting. */
export const nextReference = (db: WritableDb, now: string): string => {
  const next = readLastReference(db) + 1;
  writeLastReference(db, next, now);
  return `A-${String(next).padStart(3, '0')}`;
};

/** No figure depends on the plan, so what was counted stays counted. Notes go first: what the database deletes by itself is not told aside. */
export const deleteAction = (db: WritableDb, id: string): void => {
  db.runAside('DELETE FROM action_note WHERE action_id = ?', [id]);
  db.runAside('DELETE FROM action WHERE id = ?', [id]);
};

export const organisationOfAction = (db: ReadableDb, id: string): number | null => {
  const row = db.get('SELECT organisation_id FROM action WHERE id = ?', [id]);
  return row === undefined ? null : numberOf(row, 'organisation_id');
};

/** Writes the whole action with its notes; used by saving, by notes and by undo alike. */
export const putAction = (db: WritableDb, organisationId: number, action: Action): void => {
  deleteAction(db, action.id);
  db.runAside(
    `INSERT INTO action (id, organisation_id, reference, issue, change_expected, why, owner, executive, start_on, due_on,
       measure_of_success, target_value, test_on, high_impact_actions, tags, status, evidence,
       evidence_files, completion, baseline, created_at, updated_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      action.id,
      organisationId,
      action.reference,
      action.issue,
      action.change,
      action.why,
      action.owner,
      action.executive,
      action.start,
      action.due,
      action.measureOfSuccess,
      action.targetValue,
      action.testDate,
      JSON.stringify(action.highImpactActions),
      JSON.stringify(action.tags),
      action.status,
      action.evidence,
      JSON.stringify(action.evidenceFiles),
      JSON.stringify(action.completion),
      JSON.stringify(action.baseline),
      action.createdAt,
      action.updatedAt,
    ],
  );
  for (const note of action.notes) {
    db.runAside('INSERT INTO action_note (action_id, noted_at, text) VALUES (?, ?, ?)', [
      action.id,
      note.at,
      note.text,
    ]);
  }
};
