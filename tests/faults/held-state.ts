import { createHash } from 'node:crypto';
import path from 'node:path';
import { listBackups } from '../../electron/data/backups';
import { connect } from '../../electron/data/connection';
import type { RawDatabase } from '../../electron/data/connection';
import { openServices } from '../../electron/data/open-services';
import type { OpenedServices } from '../../electron/data/open-services';
import type { DataKey } from '../../electron/protection/data-key';
import { openFolder } from '../../electron/protection/open-folder';
import { databaseName } from '../../electron/protection/places';
import { testPassphrase } from '../../build/setup/first-start.mjs';

/** What a folder holds, so that two can be told apart, and what is wrong with it. */
export interface HeldState {
  readonly text: string;
  /** Names of files that have left, as the list of them says. */
  readonly released: readonly string[];
  /** How many backups there were before it was opened, which may make one. */
  readonly backups: number;
  readonly troubles: readonly string[];
}

const moments = /\d{4}-\d{2}-\d{2}T[\d:.]+Z/g;
const ids = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** Remembered answers are no data, and what has left is compared by itself: it is entered before it is written. */
const isCompared = (table: string): boolean => !table.startsWith('release') && !table.startsWith('kept_');

const tablesOf = (raw: RawDatabase): readonly string[] =>
  raw
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name")
    .pluck()
    .all()
    .map(String);

const rowsOf = (raw: RawDatabase, table: string): string =>
  JSON.stringify(
    raw
      .prepare(
        `SELECT * FROM "${table}" ${table === 'setting' ? "WHERE key NOT IN ('person_key', 'preferences')" : ''}`,
      )
      .all(),
  )
    .replaceAll(moments, 'moment')
    .replaceAll(ids, 'id');

interface Opening {
  readonly now: () => Date;
  /** As the window does. */
  readonly startsSession: boolean;
}

/** By it employee numbers are hashed. It is random, and made once. */
const hasKey = (raw: RawDatabase): boolean =>
  raw.prepare("SELECT 1 FROM setting WHERE key = 'person_key'").get() !== undefined;

/** One line a table: its rows, without moments and random ids, as a fingerprint. */
export const textOf = (raw: RawDatabase): string =>
  [
    ...tablesOf(raw)
      .filter(isCompared)
      .map((table) => `${table} ${createHash('sha256').update(rowsOf(raw, table)).digest('hex').slice(0, 16)}`),
    `person_key ${hasKey(raw) ? 'made' : 'none'}`,
  ].join('\n');

export const integrityOf = (raw: RawDatabase): readonly string[] => [
  ...(raw.pragma('integrity_check', { simple: true }) === 'ok' ? [] : ['integrity_check']),
  ...(JSON.stringify(raw.pragma('foreign_key_check')) === '[]' ? [] : ['foreign_key_check']),
];

const shownOf = async ({ handlers }: OpenedServices): Promise<string> => {
  const shown: unknown[] = [];
  for (const version of ['restricted', 'public'] as const) {
    try {
      shown.push(await handlers['report.year']({ year: null, version }));
    } catch (error) {
      shown.push(String(error));
    }
  }
  return JSON.stringify(shown);
};

const wayIn = (data: string, key: DataKey | null, { now, startsSession }: Opening): OpenedServices =>
  openServices({
    dataFolder: data,
    dataKey: key,
    onDamage: 'refuse',
    startsSession,
    now,
    newId: () => 'id',
    newKey: () => 'key',
    parseFile: () => Promise.reject(new Error('nothing is read here')),
    releaseFile: () => Promise.resolve(),
    readPlanFile: () => Promise.reject(new Error('nothing is read here')),
    onProgress: () => undefined,
  });

const keys = new Map<string, DataKey | null>();

/** The key of all folders that were copied from one, which is slow to make on purpose. */
export const keyOf = async (data: string, scene: string, isPlain: boolean): Promise<DataKey | null> => {
  const known = keys.get(scene);
  if (known !== undefined) return known;
  const key = isPlain ? null : await openFolder(data, testPassphrase, () => undefined);
  keys.set(scene, key);
  return key;
};

const withServices = async <T>(services: OpenedServices, work: (opened: OpenedServices) => Promise<T>): Promise<T> => {
  try {
    return await work(services);
  } finally {
    services.close();
  }
};

/**
 * Opens a folder through the product itself and looks at all of it: the checks of SQLite, every row, and whether the answers that are kept
 * are those that are counted anew.
 */
export const lookInto = async (data: string, key: DataKey | null, startsSession = false): Promise<HeldState> => {
  const opening = { now: () => new Date(), startsSession };
  const backups = listBackups(data).length;
  const first = await withServices(wayIn(data, key, opening), async (services) => ({
    text: textOf(services.raw),
    troubles: integrityOf(services.raw),
    released: services.raw.prepare('SELECT name FROM release').pluck().all().map(String),
    shown: await shownOf(services),
  }));
  const raw = connect(path.join(data, databaseName), { isReadOnly: false, key });
  raw.exec('DELETE FROM kept_count; DELETE FROM kept_rows_of; DELETE FROM kept_rows');
  raw.close();
  const anew = await withServices(wayIn(data, key, opening), shownOf);
  const { shown, ...rest } = first;
  const changed = listBackups(data).filter(({ state }) => state === 'changed');
  return {
    ...rest,
    backups,
    troubles: [
      ...rest.troubles,
      ...(shown === anew ? [] : ['kept counts']),
      ...changed.map(({ name }) => `a backup that is not what was made: ${name}`),
    ],
  };
};
