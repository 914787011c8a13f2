import type { ActionChangeLine } from '../../../../shared/actions/changes';
import { waysOfChange } from '../../../../shared/actions/history';
import type { ActionChange, WayOfChange } from '../../../../shared/actions/history';
import type { ReadableDb, WritableDb } from '../../connection';
import { textOf } from '../../row';

export const addActionChanges = (
  db: WritableDb,
  organisationId: number,
  actionId: string,
  at: string,
  way: WayOfChange,
  lines: readonly ActionChangeLine[],
): void => {
  for (const { label, from, to } of lines)
    db.runAside(
      `INSERT INTO action_change (organisation_id, action_id, changed_at, way, label, from_words, to_words)
       VALUES (?, ?, ?, ?, ?, ?, ?)`,
      [organisationId, actionId, at, way, label, from, to],
    );
};

/** What was changed in an action, the newest first. */
export const listActionChanges = (db: ReadableDb, organisationId: number, actionId: string): readonly ActionChange[] =>
  db
    .all('SELECT * FROM action_change WHERE action_id = ? AND organisation_id = ? ORDER BY id DESC', [
      actionId,
      organisationId,
    ])
    .map((row) => {
      const way = waysOfChange.find((known) => known === textOf(row, 'way'));
      if (way === undefined) throw new Error('unknown way of change in the history of an action');
      return {
        at: textOf(row, 'changed_at'),
        way,
        label: textOf(row, 'label'),
        from: textOf(row, 'from_words'),
        to: textOf(row, 'to_words'),
      };
    });
