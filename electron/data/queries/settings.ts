import type { System } from '../../../shared/dataset/extract-kinds';
import { defaultSettings } from '../../../shared/reference/settings';
import type { Settings } from '../../../shared/reference/settings';
import type { Preferences } from '../../../shared/ipc/replies';
import type { ReadableDb, WritableDb } from '../connection';
import { jsonOf } from '../row';

const read = <T>(db: ReadableDb, key: string): T | null => {
  const row = db.get('SELECT value FROM setting WHERE key = ?', [key]);
  return row === undefined ? null : jsonOf<T>(row, 'value');
};

const writeSql = `
  INSERT INTO setting (key, value, changed_at) VALUES (?, ?, ?)
  ON CONFLICT (key) DO UPDATE SET value = excluded.value, changed_at = excluded.changed_at`;

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
