import fs from 'node:fs';
import path from 'node:path';
import { readManifest } from '../../shared/backup/backup-record';
import type { BackupManifest, BackupReason } from '../../shared/backup/backup-record';
import { keptBackups } from '../../shared/backup/kept-backups';
import type { BackupRecord } from '../../shared/ipc/replies/keeping';
import { WorkbenchFailure } from '../ipc/failure';
import type { DataKey } from '../protection/data-key';
import type { RawDatabase } from './connection';
import { fileSha256, syncFile, syncFolder, writeTextDurably } from './durable-files';
import { checkCopy, tableRows } from './open-copy';
import type { CopyFacts } from './open-copy';
import { backupFolder, backupPattern, manifestPattern, stampOf } from './own-files';

export { backupFolder };

export const manifestPath = (backup: string): string => backup.replace(/\.db$/, '.json');

const manifestOf = (backup: string): BackupManifest | 'none' | 'unreadable' => {
  const place = manifestPath(backup);
  if (!fs.existsSync(place)) return 'none';
  return readManifest(fs.readFileSync(place, 'utf8')) ?? 'unreadable';
};

/** "workbench-2026-04-04T09-00-00.db" was made at that moment; the file's own date changes when it is copied. */
const momentOf = (name: string): string => {
  const [, stamp = ''] = backupPattern.exec(name) ?? [];
  return `${stamp.slice(0, 10)}T${stamp.slice(11, 19).replaceAll('-', ':')}.000Z`;
};

/** Of two made in the same second the second one ends in "-1". */
const orderOf = (name: string): string => {
  const [, stamp = ''] = backupPattern.exec(name) ?? [];
  return `${stamp.slice(0, 19)} ${stamp.slice(20).padStart(6, '0')}`;
};

const recordOf = (folder: string, name: string): BackupRecord => {
  const place = path.join(folder, name);
  const bytes = fs.statSync(place).size;
  const manifest = manifestOf(place);
  if (manifest === 'none') return { name, madeAt: momentOf(name), bytes, reason: null, state: 'unrecorded' };
  if (manifest === 'unreadable') return { name, madeAt: momentOf(name), bytes, reason: null, state: 'changed' };
  const state = manifest.bytes === bytes ? 'checked' : 'changed';
  return { name, madeAt: momentOf(name), bytes, reason: manifest.reason, state };
};

/** Newest first. That a backup has the length of its record is seen here; its whole fingerprint is held against it before it is used. */
export const listBackups = (dataFolder: string): readonly BackupRecord[] => {
  const folder = backupFolder(dataFolder);
  if (!fs.existsSync(folder)) return [];
  return fs
    .readdirSync(folder)
    .filter((name) => backupPattern.test(name))
    .sort((one, other) => orderOf(other).localeCompare(orderOf(one)))
    .map((name) => recordOf(folder, name));
};

const temporaryOf = (target: string): string => `${target}.part`;

/** Begins the temporary file of a backup; false where another program, or one that was cut off, has it. */
const isBegun = (target: string): boolean => {
  if (fs.existsSync(target)) return false;
  try {
    fs.closeSync(fs.openSync(temporaryOf(target), 'wx'));
  } catch (error) {
    // Whatever else is wrong SQLite meets too, and says.
    return !(error instanceof Error && 'code' in error && error.code === 'EEXIST');
  }
  // Another one may have been finished between the two: then its name is taken.
  if (!fs.existsSync(target)) return true;
  fs.rmSync(temporaryOf(target), { force: true });
  return false;
};

/** A name that is free and, from now on, only this program's: a window and a command may make a backup in the same second. */
const beginBackup = (folder: string, now: Date): string => {
  const base = `workbench-${stampOf(now)}`;
  for (let turn = 0; ; turn += 1) {
    const name = turn === 0 ? `${base}.db` : `${base}-${String(turn)}.db`;
    if (isBegun(path.join(folder, name))) return name;
  }
};

/** Counted while nobody else writes: a batch command beside the window would make the copy another one than what is counted. */
const copyAndCount = (raw: RawDatabase, target: string): CopyFacts['tables'] => {
  for (let turn = 1; ; turn += 1) {
    const before = raw.pragma('data_version', { simple: true });
    // An empty file, which keeps the name: SQLite writes into it.
    if (fs.existsSync(target)) fs.truncateSync(target);
    raw.prepare('VACUUM INTO ?').run(target);
    const tables = tableRows(raw);
    if (raw.pragma('data_version', { simple: true }) === before || turn === 3) return tables;
  }
};

const notEqual = (): WorkbenchFailure =>
  new WorkbenchFailure(
    'backup_damaged',
    'The backup that was just made did not pass its check, so it was not kept. Nothing was changed. Please try again.',
  );

const record = (
  place: string,
  facts: CopyFacts,
  made: { readonly at: Date; readonly reason: BackupReason },
): string => {
  const manifest: BackupManifest = {
    format: 1,
    madeAt: made.at.toISOString(),
    reason: made.reason,
    bytes: fs.statSync(place).size,
    sha256: fileSha256(place),
    schemaVersion: facts.schemaVersion,
    rows: facts.tables.reduce((sum, [, rows]) => sum + rows, 0),
  };
  return `${JSON.stringify(manifest)}\n`;
};

/**
 * Puts a checked file of the backup folder under its name, its record first: a record without a backup says nothing, a backup without one
 * would not be known for changed.
 */
const keep = (temporary: string, target: string, text: string): void => {
  syncFile(temporary);
  writeTextDurably(manifestPath(target), text);
  fs.renameSync(temporary, target);
  syncFolder(path.dirname(target));
};

/**
 * A whole, compact copy made by SQLite itself under a temporary name, so a crash leaves no half backup. It is opened, checked and counted
 * against the original before it counts as one.
 * @throws WorkbenchFailure backup_damaged where the copy is not what is held
 */
export const makeBackup = (
  raw: RawDatabase,
  dataFolder: string,
  now: Date,
  reason: BackupReason,
  key: DataKey | null = null,
): string => {
  const folder = backupFolder(dataFolder);
  fs.mkdirSync(folder, { recursive: true });
  const name = beginBackup(folder, now);
  const target = path.join(folder, name);
  const temporary = temporaryOf(target);
  try {
    const held = copyAndCount(raw, temporary);
    const facts = checkCopy(temporary, key);
    if (JSON.stringify(facts.tables) !== JSON.stringify(held)) throw notEqual();
    keep(temporary, target, record(temporary, facts, { at: now, reason }));
  } finally {
    // On a full disk half a copy is in the way of everything else.
    fs.rmSync(temporary, { force: true });
  }
  rotate(dataFolder, now);
  return name;
};

/** A backup from another place becomes one of the backups here, once it has passed the same check. */
export const bringBackup = (source: string, dataFolder: string, now: Date, key: DataKey | null): string => {
  const folder = backupFolder(dataFolder);
  fs.mkdirSync(folder, { recursive: true });
  const name = beginBackup(folder, now);
  const target = path.join(folder, name);
  const temporary = temporaryOf(target);
  try {
    fs.copyFileSync(source, temporary);
    const manifest = manifestOf(source);
    if (manifest === 'unreadable' || (manifest !== 'none' && fileSha256(temporary) !== manifest.sha256))
      throw new WorkbenchFailure(
        'backup_damaged',
        'That backup was changed or cut since it was made, so it is not used. Nothing was changed.',
      );
    keep(temporary, target, record(temporary, checkCopy(temporary, key), { at: now, reason: 'brought' }));
  } finally {
    fs.rmSync(temporary, { force: true });
  }
  return name;
};

/** Backups that were changed stay until everything is deleted: they say that something is wrong, and may be all there is. */
const rotate = (dataFolder: string, now: Date): void => {
  const folder = backupFolder(dataFolder);
  const good = listBackups(dataFolder).filter(({ state }) => state !== 'changed');
  const kept = new Set(keptBackups(good, now.toISOString()).map(({ name }) => name));
  for (const { name } of good.filter((one) => !kept.has(one.name))) {
    fs.rmSync(path.join(folder, name), { force: true });
    fs.rmSync(manifestPath(path.join(folder, name)), { force: true });
  }
  for (const name of fs.readdirSync(folder).filter((one) => manifestPattern.test(one))) {
    const backup = path.join(folder, name.replace(/\.json$/, '.db'));
    // In this order: what another program is making goes from the one name to the other.
    if (!fs.existsSync(temporaryOf(backup)) && !fs.existsSync(backup))
      fs.rmSync(path.join(folder, name), { force: true });
  }
};

/** True when today has no good backup of what is held here yet. */
const isBackupDue = (dataFolder: string, now: Date): boolean =>
  !listBackups(dataFolder).some(
    ({ name, state, reason }) =>
      state !== 'changed' && reason !== 'brought' && name.startsWith(`workbench-${now.toISOString().slice(0, 10)}`),
  );

/**
 * The backup of this name with its fingerprint checked: where it is, and what it holds.
 * @throws WorkbenchFailure not_found, backup_damaged
 */
export const wholeBackup = (
  dataFolder: string,
  name: string,
): { readonly place: string; readonly record: BackupRecord; readonly sha256: string | null } => {
  const found = listBackups(dataFolder).find((backup) => backup.name === name);
  if (found === undefined)
    throw new WorkbenchFailure('not_found', 'That backup is no longer there. Nothing was changed.');
  const place = path.join(backupFolder(dataFolder), name);
  const manifest = manifestOf(place);
  if (manifest === 'none') return { place, record: found, sha256: null };
  if (manifest === 'unreadable' || found.state === 'changed' || fileSha256(place) !== manifest.sha256)
    throw new WorkbenchFailure(
      'backup_damaged',
      'This backup was changed or cut since it was made, so it is not used. Nothing was changed. Choose another backup.',
    );
  return { place, record: found, sha256: manifest.sha256 };
};

/** The backup of the day, once anything has been imported. */
export const backUpIfDue = (raw: RawDatabase, dataFolder: string, now: Date, key: DataKey | null): void => {
  if (isBackupDue(dataFolder, now) && raw.prepare('SELECT 1 FROM import LIMIT 1').get() !== undefined)
    makeBackup(raw, dataFolder, now, 'daily', key);
};

/** True where the file is the one its record is of; encrypting must not make a changed backup one that is believed. */
export const isAsRecorded = (backup: string): boolean => {
  const manifest = manifestOf(backup);
  return typeof manifest === 'object' && fileSha256(backup) === manifest.sha256;
};

/** The record of a backup that was encrypted in its place: another file now, made when and why it was. */
export const recordAnew = (backup: string): void => {
  const manifest = manifestOf(backup);
  if (manifest === 'none' || manifest === 'unreadable') return;
  const renewed = { ...manifest, bytes: fs.statSync(backup).size, sha256: fileSha256(backup) };
  writeTextDurably(manifestPath(backup), `${JSON.stringify(renewed)}\n`);
};
