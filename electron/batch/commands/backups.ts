import path from 'node:path';
import { backupsNow, previewBackup, saveElsewhere } from '../../data/backup-requests';
import { makeBackup } from '../../data/backups';
import { deleteData } from '../../data/delete-data';
import { refuseIfClaimed } from '../../data/folder-claim';
import { goBack } from '../../data/go-back';
import type { OpenedServices } from '../../data/open-services';
import { WorkbenchFailure } from '../../ipc/failure';
import type { DataKey } from '../../protection/data-key';
import { refuseReadOnly } from '../../data/services/context';
import { badArguments, dataOption, textOption } from '../arguments';
import type { BatchArguments } from '../arguments';
import { done } from '../outcome';
import type { Outcome } from '../outcome';

export interface FileNeeds {
  readonly now: () => Date;
  /** Asked for only where data are opened: a list of backups, and deleting them, need no passphrase. */
  readonly key: () => Promise<DataKey | null>;
  readonly open: (key: DataKey | null) => OpenedServices;
}

/** `backups` */
export const backupsCommand = (batch: BatchArguments): Outcome => done(backupsNow(dataOption(batch)));

/** `backup [--out DIR]` */
export const backupCommand = async (
  batch: BatchArguments,
  { raw, context, dataKey }: OpenedServices,
): Promise<Outcome> => {
  refuseReadOnly(context);
  const out = textOption(batch, 'out');
  if (out === null)
    return done({ name: makeBackup(raw, context.dataFolder, context.now(), 'by_hand', dataKey), folder: null });
  const folder = path.resolve(out);
  const { file } = await saveElsewhere(raw, context.dataFolder, context.now(), folder, dataKey);
  return done({ name: file.name, folder });
};

const isLost = (error: unknown): boolean =>
  error instanceof WorkbenchFailure && (error.code === 'database_damaged' || error.code === 'database_missing');

const openIfItCan = (open: () => OpenedServices): OpenedServices | null => {
  try {
    return open();
  } catch (error) {
    if (isLost(error)) return null;
    throw error;
  }
};

/** `restore NAME`: what is now becomes a backup first, or is kept aside where it cannot be read. */
export const restoreCommand = async (
  batch: BatchArguments,
  { now, key: ask, open: openWith }: FileNeeds,
): Promise<Outcome> => {
  const [name, ...others] = batch.rest;
  if (name === undefined || others.length > 0) throw badArguments('Name one backup, as `backups` lists them.');
  const dataFolder = dataOption(batch);
  const key = await ask();
  const open = (): OpenedServices => openWith(key);
  const services = openIfItCan(open);
  try {
    const { changes } = previewBackup(dataFolder, name, services?.context.db ?? null, key);
    const opened = goBack({ dataFolder, now: now(), key, services, reopen: () => openIfItCan(open) }, name);
    if (opened === null)
      throw new WorkbenchFailure('database_damaged', 'The backup was put in place and cannot be opened.');
    opened.close();
    return done({ restored: name, changes });
  } finally {
    services?.close();
  }
};

/** `delete-everything --yes`: of the data folder; what the window remembers lies elsewhere, and the app's own page deletes that too. */
export const deleteEverythingCommand = (batch: BatchArguments): Outcome => {
  const dataFolder = dataOption(batch);
  if (batch.options['yes'] !== true)
    throw badArguments('This deletes data, backups and logs for good. Say so with --yes. Nothing was deleted.');
  refuseIfClaimed(dataFolder);
  const { deleted, left } = deleteData(dataFolder);
  if (left.length > 0)
    throw new WorkbenchFailure(
      'target_open_elsewhere',
      `Another program, such as the workbench itself, holds ${String(left.length)} of the files. The others were deleted. Close it and try again.`,
    );
  return done({ deleted });
};
