import { WorkbenchFailure } from '../ipc/failure';
import type { RawDatabase } from './connection';
import { migrations, newestVersion } from './migrations/all';
import type { Migration } from './migrations/migration';

export const versionOf = (db: RawDatabase): number => Number(db.pragma('user_version', { simple: true }));

/** A database written by a newer app is never touched: an older app cannot know what it would break. */
export const refuseNewer = (db: RawDatabase, list: readonly Migration[] = migrations): void => {
  const version = versionOf(db);
  const newest = newestVersion(list);
  if (version <= newest) return;
  throw new WorkbenchFailure(
    'database_newer',
    'Your data was last opened with a newer version of this app. Nothing has been changed. Install the newer version to open it.',
    { dataVersion: version, appVersion: newest },
  );
};

/** Each migration runs in a transaction of its own together with its version number, so a crash leaves a whole version. */
export const migrate = (db: RawDatabase, backUp: () => void, list: readonly Migration[] = migrations): void => {
  const from = versionOf(db);
  const due = list.filter((migration) => migration.version > from);
  if (due.length === 0) return;
  if (from > 0) backUp();
  for (const migration of due) {
    db.transaction(() => {
      // A window and a command may both be the first to open it with this version.
      if (versionOf(db) >= migration.version) return;
      db.exec(migration.sql);
      migration.then?.(db);
      db.pragma(`user_version = ${String(migration.version)}`);
    }).immediate();
  }
  if (db.pragma('quick_check', { simple: true }) !== 'ok') {
    throw new WorkbenchFailure(
      'database_damaged',
      'The data file did not pass its check after an update. A backup from before the update is kept.',
    );
  }
};
