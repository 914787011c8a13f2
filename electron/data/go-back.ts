import type { DataKey } from '../protection/data-key';
import { enterReleases } from './carry-releases';
import type { OpenedServices } from './open-services';
import { allReleases } from './queries/releases';
import { restoreBackup } from './restore-backup';
import { refuseReadOnly } from './services/context';

export interface GoingBack {
  readonly dataFolder: string;
  readonly now: Date;
  readonly key: DataKey | null;
  /** What is open now; null where the data cannot be opened. It is closed in any case. */
  readonly services: OpenedServices | null;
  /** Opens what is there afterwards, also where going back failed; null where it cannot be opened. */
  readonly reopen: () => OpenedServices | null;
}

/** Goes back to a backup, with what is now backed up first, and the list of what has left kept. Gives what is open then. */
export const goBack = ({ dataFolder, now, key, services, reopen }: GoingBack, name: string): OpenedServices | null => {
  let carried: ReturnType<typeof allReleases> = [];
  let opened: OpenedServices | null = null;
  try {
    if (services !== null) {
      refuseReadOnly(services.context);
      carried = allReleases(services.context.db);
    }
    const current = services === null ? null : { backUp: backUpOf(services), close: services.close };
    restoreBackup(dataFolder, name, now, current, key);
  } finally {
    services?.close();
    opened = reopen();
  }
  if (opened !== null) enterReleases(opened.context.db, carried);
  return opened;
};

const backUpOf =
  ({ context }: OpenedServices) =>
  (): void => {
    context.makeBackup('before_restore');
  };
