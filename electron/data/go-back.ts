import type { DataKey } from '../protection/data-key';
import { enterReleases } from './carry-releases';
import type { OpenedServices } from './open-services';
import { allReleases } from './queries/leaving/releases';
import { restoreBackup } from './restore-backup';
import type { Current } from './restore-backup';
import { changesOfOthers } from './undisturbed';
import { refuseReadOnly } from './services/context';

export interface GoingBack {
  readonly dataFolder: string;
  readonly now: Date;
  readonly key: DataKey | null;
  /** What is open now; null where the data cannot be opened. It is closed once the backup is known to be good. */
  readonly services: OpenedServices | null;
  /** Opens what is there after it was closed, also where going back failed then; null where it cannot be opened. */
  readonly reopen: () => OpenedServices | null;
}

/**
 * Goes back to a backup, with what is now backed up first, and the list of what has left kept. Gives what is open then. A backup that is
 * refused leaves all as it was, what can be undone too.
 */
export const goBack = ({ dataFolder, now, key, services, reopen }: GoingBack, name: string): OpenedServices | null => {
  let isOpen = services !== null;
  const close = (): void => {
    isOpen = false;
    services?.close();
  };
  if (services !== null) refuseReadOnly(services.context);
  const before = services === null ? 0 : changesOfOthers(services.context.db);
  const carried = services === null ? [] : allReleases(services.context.db);
  let opened = services;
  try {
    const current = services === null ? null : { ...currentOf(services, before), close };
    restoreBackup(dataFolder, name, now, current, key);
  } finally {
    if (!isOpen) opened = reopen();
  }
  if (opened !== null) enterReleases(opened.context.db, carried);
  return opened;
};

const currentOf = ({ context }: OpenedServices, before: number): Pick<Current, 'backUp' | 'isChangedByOthers'> => ({
  backUp: () => {
    context.makeBackup('before_restore');
  },
  isChangedByOthers: () => changesOfOthers(context.db) !== before,
});
