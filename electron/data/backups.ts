import fs from 'node:fs';
import path from 'node:path';
import type { BackupRecord } from '../../shared/ipc/replies';
import { backupsName } from '../protection/places';
import type { RawDatabase } from './connection';

export const backupFolder = (dataFolder: string): string => path.join(dataFolder, backupsName);

const kept = 10;
const pattern = /^workbench-(\d{4}-\d{2}-\d{2}T\d{2}-\d{2}-\d{2}(?:-\d+)?)\.db$/;

const stamp = (now: Date): string => now.toISOString().slice(0, 19).replaceAll(':', '-');

/** Newest first. Names sort by time. */
export const listBackups = (dataFolder: string): readonly BackupRecord[] => {
  const folder = backupFolder(dataFolder);
  if (!fs.existsSync(folder)) return [];
  return fs
    .readdirSync(folder)
    .filter((name) => pattern.test(name))
    .sort()
    .reverse()
    .map((name) => {
      const facts = fs.statSync(path.join(folder, name));
      return { name, madeAt: facts.mtime.toISOString(), bytes: facts.size };
    });
};

const freeName = (folder: string, now: Date): string => {
  const base = `workbench-${stamp(now)}`;
  for (let turn = 0; ; turn += 1) {
    const name = turn === 0 ? `${base}.db` : `${base}-${String(turn)}.db`;
    if (!fs.existsSync(path.join(folder, name))) return name;
  }
};

/** A whole, compact copy made by SQLite itself under a temporary name, so a crash leaves no half backup. */
export const makeBackup = (db: RawDatabase, dataFolder: string, now: Date): string => {
  const folder = backupFolder(dataFolder);
  fs.mkdirSync(folder, { recursive: true });
  const name = freeName(folder, now);
  const target = path.join(folder, name);
  const temporary = `${target}.part`;
  fs.rmSync(temporary, { force: true });
  try {
    db.prepare('VACUUM INTO ?').run(temporary);
    fs.renameSync(temporary, target);
  } finally {
    // On a full disk half a copy is in the way of everything else.
    fs.rmSync(temporary, { force: true });
  }
  for (const old of listBackups(dataFolder).slice(kept)) fs.rmSync(path.join(folder, old.name), { force: true });
  return name;
};

/** True when today has no backup yet. */
export const isBackupDue = (dataFolder: string, now: Date): boolean =>
  !listBackups(dataFolder).some((backup) => backup.name.startsWith(`workbench-${now.toISOString().slice(0, 10)}`));
