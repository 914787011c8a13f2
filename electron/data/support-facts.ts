import fs from 'node:fs';
import { magnitude } from '../../shared/support/magnitude';
import type { SupportFacts } from '../../shared/ipc/replies/keeping';
import { listBackups } from './backups';
import { migrations, newestVersion } from './migrations/all';
import { versionOf } from './migrate';
import { tableRows } from './open-copy';
import type { OpenedServices } from './open-services';
import { databasePath, keptAside } from './own-files';

const sizeOf = (place: string): number => {
  try {
    return fs.statSync(place).size;
  } catch {
    return 0;
  }
};

const facts = (
  services: OpenedServices | null,
): Pick<SupportFacts, 'schemaVersion' | 'sqlite' | 'isReadOnly' | 'rows'> => {
  if (services === null) return { schemaVersion: newestVersion(migrations), sqlite: '', isReadOnly: false, rows: [] };
  const { raw, context } = services;
  return {
    schemaVersion: versionOf(raw),
    sqlite: String(raw.prepare('SELECT sqlite_version()').pluck().get()),
    isReadOnly: context.isReadOnly,
    rows: tableRows(raw)
      .filter(([, rows]) => rows > 0)
      .map(([table, rows]) => ({ table, about: magnitude(rows) })),
  };
};

/** What helps somebody who helps: no value, no name, no place. */
export const supportFacts = (
  dataFolder: string,
  services: OpenedServices | null,
  failure: string | null,
): SupportFacts => {
  const backups = listBackups(dataFolder);
  return {
    ...facts(services),
    databaseBytes: sizeOf(databasePath(dataFolder)),
    backups: backups.length,
    newestBackup: backups[0]?.madeAt ?? null,
    keptAside: keptAside(dataFolder).length,
    failure,
  };
};
