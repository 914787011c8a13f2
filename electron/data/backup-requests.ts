import { statSync } from 'node:fs';
import fs from 'node:fs/promises';
import path from 'node:path';
import { compareHeld } from '../../shared/backup/compare-held';
import { heldKinds } from '../../shared/backup/held.types';
import type { Held, HeldItem, KindChange } from '../../shared/backup/held.types';
import type { Replies } from '../../shared/ipc/contract';
import type { ExportedFile } from '../../shared/ipc/replies/exports';
import type { BackupPreview } from '../../shared/ipc/replies/keeping';
import { WorkbenchFailure } from '../ipc/failure';
import type { DataKey } from '../protection/data-key';
import { writeErrorCode, writeFailure } from '../exporting/write-errors';
import { removeHalves, temporaryName } from '../exporting/write-safely';
import { backupFolder, bringBackup, listBackups, makeBackup, manifestPath, wholeBackup } from './backups';
import { wrap } from './connection';
import type { RawDatabase, ReadableDb } from './connection';
import { fileSha256, syncFile } from './durable-files';
import { openCopy } from './open-copy';
import { keptAside } from './own-files';
import { readHeld } from './queries/held';

export const backupsNow = (dataFolder: string): Replies['backups.list'] => ({
  backups: listBackups(dataFolder),
  keptAside: keptAside(dataFolder),
});

const heldIn = (place: string, key: DataKey | null): Held => {
  const raw = openCopy(place, key);
  try {
    return readHeld(wrap(raw));
  } finally {
    raw.close();
  }
};

/** What has left stays in the list when one goes back, for every organisation that is there then too. */
const withCarried = (now: Held, then: Held): Held => {
  const known = new Set(then.releases.map(({ key }) => key));
  const stays = ({ key }: HeldItem): boolean =>
    !known.has(key) && then.organisations.some((one) => key.startsWith(`${one.key}\u0000`));
  return { ...then, releases: [...then.releases, ...now.releases.filter(stays)] };
};

const changesTo = (now: Held, then: Held): readonly KindChange[] => compareHeld(now, withCarried(now, then));

/**
 * What a backup holds against what is held now (null: what is held now cannot be read). Its fingerprint is checked first.
 * @throws WorkbenchFailure not_found, backup_damaged
 */
export const previewBackup = (
  dataFolder: string,
  name: string,
  now: ReadableDb | null,
  key: DataKey | null = null,
): BackupPreview => {
  const { place, record } = wholeBackup(dataFolder, name);
  const held = readSafely(() => heldIn(place, key));
  return {
    backup: record,
    holds: heldKinds.map((kind) => ({
      kind,
      count: held[kind].length,
      labels: held[kind].map(({ label }) => label),
    })),
    changes: now === null ? null : changesTo(readHeld(now), held),
  };
};

/** A backup of an earlier version has no fingerprint: that it is damaged shows only in reading it. */
const readSafely = <T>(read: () => T): T => {
  try {
    return read();
  } catch (error) {
    if (error instanceof WorkbenchFailure) throw error;
    throw new WorkbenchFailure(
      'backup_damaged',
      'This backup is damaged and cannot be read, so it is not used. Nothing was changed. Choose another backup.',
    );
  }
};

const copyTo = async (from: string, folder: string, name: string): Promise<void> => {
  const target = path.join(folder, name);
  const temporary = temporaryName(target);
  try {
    await fs.copyFile(from, temporary);
    syncFile(temporary);
    if (fileSha256(temporary) !== fileSha256(from))
      throw new WorkbenchFailure(
        'backup_damaged',
        'The copy at that place is not what was written there, so it was not kept. Your data are as they were. Try another place.',
      );
    await fs.rename(temporary, target);
    await removeHalves(folder);
  } catch (error) {
    throw error instanceof WorkbenchFailure ? error : writeFailure(writeErrorCode(error), error);
  } finally {
    await fs.rm(temporary, { force: true });
  }
};

/** A backup of now, here and, with its record, in a folder that the person chose, such as a network drive; read back before it counts. */
export const saveElsewhere = async (
  raw: RawDatabase,
  dataFolder: string,
  now: Date,
  folder: string,
  key: DataKey | null = null,
): Promise<{ readonly file: ExportedFile }> => {
  const name = makeBackup(raw, dataFolder, now, 'by_hand', key);
  const place = path.join(backupFolder(dataFolder), name);
  await copyTo(manifestPath(place), folder, path.basename(manifestPath(place)));
  await copyTo(place, folder, name);
  return { file: { name, bytes: statSync(place).size } };
};

export const bring = (
  dataFolder: string,
  now: Date,
  place: string,
  key: DataKey | null = null,
): { readonly name: string } => {
  try {
    return { name: bringBackup(place, dataFolder, now, key) };
  } catch (error) {
    throw error instanceof WorkbenchFailure ? error : writeFailure(writeErrorCode(error), error);
  }
};
