import type { Version } from '../../../../shared/reference/settings';
import type { ChangedFigure } from '../../../../shared/year/changed-figures';
import type { Restatement } from '../../../../shared/year/year-lock.types';
import type { ReadableDb, SqlRow, WritableDb } from '../../connection';
import { numberOf, textOf } from '../../row';

export type LedgerLine = Restatement & { readonly year: number };

const versionOf = (row: SqlRow): Version => (textOf(row, 'version') === 'public' ? 'public' : 'restricted');

const toLine = (row: SqlRow): LedgerLine => ({
  year: numberOf(row, 'year'),
  number: numberOf(row, 'number'),
  version: versionOf(row),
  at: textOf(row, 'happened_at'),
  role: textOf(row, 'role'),
  reason: textOf(row, 'reason'),
  id: textOf(row, 'figure'),
  label: textOf(row, 'label'),
  before: textOf(row, 'before_text'),
  after: textOf(row, 'after_text'),
  footnote: textOf(row, 'footnote'),
});

/** The whole ledger of one version, the newest first; the figures of one restatement in the order of the report. */
export const listRestatements = (db: ReadableDb, organisationId: number, version: Version): readonly LedgerLine[] =>
  db
    .all(
      `SELECT r.*, l.year, l.number, l.happened_at, l.role, l.reason FROM restatement r JOIN year_lock l ON l.id = r.lock_id
       WHERE l.organisation_id = ? AND r.version = ? ORDER BY l.id DESC, r.id`,
      [organisationId, version],
    )
    .map(toLine);

export const insertRestatement = (
  db: WritableDb,
  lockId: number,
  version: Version,
  { id, label, before, after, footnote }: ChangedFigure & { readonly footnote: string },
): void => {
  db.run(
    `INSERT INTO restatement (lock_id, version, figure, label, before_text, after_text, footnote) VALUES (?, ?, ?, ?, ?, ?, ?)`,
    [lockId, version, id, label, before, after, footnote],
  );
};
