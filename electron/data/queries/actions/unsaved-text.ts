import type { KeptDraft, UnsavedText } from '../../../../shared/actions/form-text';
import type { ReadableDb, WritableDb } from '../../connection';
import { jsonOf, textOf } from '../../row';

/** Text that was not saved, the oldest first. */
export const listDrafts = (db: ReadableDb, organisationId: number): readonly KeptDraft[] =>
  db
    .all('SELECT key, kept_at, content FROM draft WHERE organisation_id = ? ORDER BY kept_at, key', [organisationId])
    .map((row) => ({
      key: textOf(row, 'key'),
      keptAt: textOf(row, 'kept_at'),
      content: jsonOf<UnsavedText>(row, 'content'),
    }));

export const putDraft = (db: WritableDb, organisationId: number, { key, keptAt, content }: KeptDraft): void => {
  db.runAside(
    `INSERT INTO draft (organisation_id, key, kept_at, content) VALUES (?, ?, ?, ?)
     ON CONFLICT (organisation_id, key) DO UPDATE SET kept_at = excluded.kept_at, content = excluded.content`,
    [organisationId, key, keptAt, JSON.stringify(content)],
  );
};

export const deleteDraft = (db: WritableDb, organisationId: number, key: string): void => {
  db.runAside('DELETE FROM draft WHERE organisation_id = ? AND key = ?', [organisationId, key]);
};
