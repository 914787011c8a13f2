import type { ReadableDb, WritableDb } from '../../connection';
import { jsonOf, numberOf, textOf } from '../../row';

/** A house template as it is kept: without anything that could fetch or run. */
export interface KeptTemplate {
  readonly name: string;
  /** ISO instant. */
  readonly addedAt: string;
  /** What was taken out of it when it was chosen, in words. */
  readonly takenOut: readonly string[];
  readonly bytes: Uint8Array;
}

export const usedTemplateId = (db: ReadableDb, organisationId: number): number | null => {
  const row = db.get('SELECT id FROM paper_template WHERE organisation_id = ? AND is_used = 1', [organisationId]);
  return row === undefined ? null : numberOf(row, 'id');
};

/** The template that papers of an organisation are made in; null where there is none. */
export const usedTemplate = (db: ReadableDb, organisationId: number): KeptTemplate | null => {
  const row = db.get('SELECT * FROM paper_template WHERE organisation_id = ? AND is_used = 1', [organisationId]);
  return row === undefined
    ? null
    : {
        name: textOf(row, 'name'),
        addedAt: textOf(row, 'added_at'),
        takenOut: jsonOf<readonly string[]>(row, 'taken_out'),
        bytes: Buffer.from(textOf(row, 'content'), 'base64'),
      };
};

/** Uses one of the templates that are held, or none. Written aside: no figure depends on it. */
export const useTemplate = (db: WritableDb, organisationId: number, id: number | null): void => {
  db.runAside('UPDATE paper_template SET is_used = 0 WHERE organisation_id = ? AND is_used = 1', [organisationId]);
  if (id !== null)
    db.runAside('UPDATE paper_template SET is_used = 1 WHERE organisation_id = ? AND id = ?', [organisationId, id]);
};

/** Holds a template and uses it in place of the one before. */
export const putTemplate = (db: WritableDb, organisationId: number, template: KeptTemplate): void => {
  const { name, addedAt, takenOut, bytes } = template;
  useTemplate(db, organisationId, null);
  db.runAside(
    `INSERT INTO paper_template (organisation_id, name, added_at, taken_out, content, is_used) VALUES (?, ?, ?, ?, ?, 1)`,
    [organisationId, name, addedAt, JSON.stringify(takenOut), Buffer.from(bytes).toString('base64')],
  );
};

/** Undo reaches back to the start of the app: templates that were replaced before are gone. */
export const purgeTemplates = (db: WritableDb): void => {
  db.runAside('DELETE FROM paper_template WHERE is_used = 0');
};
