import type { System } from '../../../shared/dataset/extract-kinds';
import { defaultSettings } from '../../../shared/reference/settings';
import type { Settings } from '../../../shared/reference/settings';
import type { Preferences } from '../../../shared/ipc/replies/window';
import type { ReadableDb, WritableDb } from '../connection';
import { jsonOf } from '../row';
import { currentOrganisation } from './current-organisation';

const read = <T>(db: ReadableDb, key: string): T | null => {
  const row = db.get(`SELECT value FROM setting WHERE key = ? AND organisation_id = ${currentOrganisation}`, [key]);
  return row === undefined ? null : jsonOf<T>(row, 'value');
};

const writeSql = `
  INSERT INTO setting (organisation_id, key, value, changed_at) VALUES (${currentOrganisation}, ?, ?, ?)
  ON CONFLICT (organisation_id, key) DO UPDATE SET value = excluded.value, changed_at = excluded.changed_at`;

const write = (db: WritableDb, key: string, value: unknown, now: string): void => {
  db.run(writeSql, [key, JSON.stringify(value), now]);
};

export const readSettings = (db: ReadableDb): Settings => ({
  ...defaultSettings,
  ...read<Partial<Settings>>(db, 'settings'),
});

export const writeSettings = (db: WritableDb, settings: Settings, now: string): void =>
  write(db, 'settings', settings, now);

const firstPreferences: Preferences = { year: null, version: 'restricted' };

export const readPreferences = (db: ReadableDb): Preferences => ({
  ...firstPreferences,
  ...read<Partial<Preferences>>(db, 'preferences'),
});

export const writePreferences = (db: WritableDb, preferences: Preferences, now: string): void => {
  db.runAside(writeSql, ['preferences', JSON.stringify(preferences), now]);
};

export const readPersonKey = (db: ReadableDb): string | null => read<string>(db, 'person_key');

export const writePersonKey = (db: WritableDb, key: string, now: string): void => write(db, 'person_key', key, now);

/** The number of the last action that got one; 0 where none has. */
export const readLastReference = (db: ReadableDb): number => read<number>(db, 'last_action_reference') ?? 0;

export const writeLastReference = (db: WritableDb, last: number, now: string): void => {
  db.runAside(writeSql, ['last_action_reference', JSON.stringify(last), now]);
};

/** Lasting answers to import questions, by question id. Those of before answers were kept a system hold for every system. */
export const readAnswers = (db: ReadableDb, system: System): Readonly<Record<string, string>> => ({
  ...read<Record<string, string>>(db, 'answers'),
  ...read<Record<string, string>>(db, `answers:${system}`),
});

export const writeAnswers = (
  db: WritableDb,
  system: System,
  answers: Readonly<Record<string, string>>,
  now: string,
): void => write(db, `answers:${system}`, answers, now);
