import type { ChangedLine } from '../../../shared/narrative/setting-lines';
import { settingItems } from '../../../shared/reference/setting-items';
import type { SettingChange } from '../../../shared/report/settings-record';
import type { ReadableDb, SqlRow, WritableDb } from '../connection';
import { textOf } from '../row';
import { currentOrganisation } from './current-organisation';

/** Who changed something, in a role and not by name, and why; '' where nothing was said. */
export interface ChangedBy {
  readonly role: string;
  readonly why: string;
}

const insertSql = `
  INSERT INTO setting_change (organisation_id, changed_at, role, why, item, label, from_words, to_words)
  VALUES (${currentOrganisation}, ?, ?, ?, ?, ?, ?, ?)`;

export const addChanges = (db: WritableDb, at: string, by: ChangedBy, lines: readonly ChangedLine[]): void => {
  for (const { item, label, from, to } of lines) db.run(insertSql, [at, by.role, by.why, item, label, from, to]);
};

const toChange = (row: SqlRow): SettingChange => {
  const item = settingItems.find((known) => known === textOf(row, 'item'));
  if (item === undefined) throw new Error('unknown setting in the record of changes');
  return {
    at: textOf(row, 'changed_at'),
    role: textOf(row, 'role'),
    why: textOf(row, 'why'),
    item,
    label: textOf(row, 'label'),
    from: textOf(row, 'from_words'),
    to: textOf(row, 'to_words'),
  };
};

/** Newest first; of one change in the order of the page. */
export const listChanges = (db: ReadableDb): readonly SettingChange[] =>
  db
    .all(`SELECT * FROM setting_change WHERE organisation_id = ${currentOrganisation} ORDER BY changed_at DESC, id`)
    .map(toChange);
