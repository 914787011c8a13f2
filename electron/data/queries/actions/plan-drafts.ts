import type { DraftContent, PlanDraft } from '../../../../shared/plan-file/plan-draft';
import type { ReadableDb, SqlRow, WritableDb } from '../../connection';
import { jsonOf, textOf } from '../../row';

const toDraft = (row: SqlRow): PlanDraft => ({
  ...jsonOf<DraftContent>(row, 'content'),
  id: textOf(row, 'id'),
  reference: textOf(row, 'reference'),
  createdAt: textOf(row, 'created_at'),
});

export const listDrafts = (db: ReadableDb, organisationId: number): readonly PlanDraft[] =>
  db
    .all('SELECT * FROM plan_draft WHERE organisation_id = ? ORDER BY length(reference), reference', [organisationId])
    .map(toDraft);

export const findDraft = (db: ReadableDb, organisationId: number, id: string): PlanDraft | null => {
  const row = db.get('SELECT * FROM plan_draft WHERE organisation_id = ? AND id = ?', [organisationId, id]);
  return row === undefined ? null : toDraft(row);
};

export const putDraft = (db: WritableDb, organisationId: number, draft: PlanDraft): void => {
  const { id, reference, createdAt, ...content } = draft;
  db.runAside(
    `INSERT INTO plan_draft (id, organisation_id, reference, content, created_at) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET content = excluded.content`,
    [id, organisationId, reference, JSON.stringify(content), createdAt],
  );
};

export const deleteDraft = (db: WritableDb, id: string): void => {
  db.runAside('DELETE FROM plan_draft WHERE id = ?', [id]);
};

const settingSql = `
  INSERT INTO setting (organisation_id, key, value, changed_at) VALUES (?, ?, ?, ?)
  ON CONFLICT (organisation_id, key) DO UPDATE SET value = excluded.value, changed_at = excluded.changed_at`;

const settingOf = (db: ReadableDb, organisationId: number, key: string): string | null => {
  const row = db.get('SELECT value FROM setting WHERE organisation_id = ? AND key = ?', [organisationId, key]);
  return row === undefined ? null : textOf(row, 'value');
};

/** Like those of actions, never given twice. */
export const nextDraftReference = (db: WritableDb, organisationId: number, now: string): string => {
  const next = Number(settingOf(db, organisationId, 'last_draft_reference') ?? 0) + 1;
  db.runAside(settingSql, [organisationId, 'last_draft_reference', String(next), now]);
  return `D-${String(next).padStart(3, '0')}`;
};

/** When the plan was last exported for editing; '' where it never was. */
export const lastPlanExport = (db: ReadableDb, organisationId: number): string =>
  settingOf(db, organisationId, 'last_plan_export') ?? '';

export const notePlanExport = (db: WritableDb, organisationId: number, exportedAt: string): void => {
  db.runAside(settingSql, [organisationId, 'last_plan_export', exportedAt, exportedAt]);
};
