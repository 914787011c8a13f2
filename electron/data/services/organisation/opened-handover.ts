import Database from 'better-sqlite3';
import type { HandoverManifest } from '../../../../shared/handover/manifest';
import { notAHandover } from '../../../handover/header';
import type { HandoverContents } from '../../../handover/contents';
import { WorkbenchFailure } from '../../../ipc/failure';
import { connectInMemory, wrap } from '../../connection';
import type { RawDatabase, WritableDb } from '../../connection';
import { migrate, refuseNewer, versionOf } from '../../migrate';
import { migrations } from '../../migrations/all';
import { copyOrganisation } from '../../queries/copy-organisation';
import { purgeRemoved } from '../../queries/imports';
import { purgeTemplates } from '../../queries/leaving/paper-templates';
import { listOrganisations } from '../../queries/organisations';
import { areReferencesWhole } from '../../queries/table-rows';

/** A handover that was opened and not taken over yet: a database in memory, which no file ever holds unencrypted. */
export interface OpenedHandover {
  readonly db: WritableDb;
  readonly organisationId: number;
  readonly manifest: HandoverManifest;
  readonly close: () => void;
}

/** A database that holds one organisation and nothing else. */
export const databaseOf = (db: WritableDb, organisationId: number, newId: () => string): Buffer => {
  const raw = connectInMemory(null);
  try {
    migrate(raw, () => undefined);
    const copy = wrap(raw);
    copy.transaction(() => {
      copyOrganisation(db, copy, organisationId, newId);
      purgeRemoved(copy);
      purgeTemplates(copy);
    });
    // What was removed leaves no bytes behind.
    raw.exec('VACUUM');
    return raw.serialize();
  } finally {
    raw.close();
  }
};

const isDamage = (error: unknown): boolean =>
  error instanceof Database.SqliteError && /^SQLITE_(CORRUPT|NOTADB|ERROR)/.test(error.code);

/** What is wrong is wrong with the handover file: nothing is said of the data that are held here. */
const asHandover = (error: unknown): unknown => {
  if (isDamage(error)) return notAHandover();
  return error instanceof WorkbenchFailure && error.code === 'database_newer'
    ? new WorkbenchFailure(
        'handover_newer',
        'This handover file was made by a newer version of the app. Nothing was changed. Install the newer version to open it.',
      )
    : error;
};

const schemaOf = (raw: RawDatabase): string =>
  JSON.stringify(
    raw.prepare("SELECT type, name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite_%' ORDER BY 1, 2").all(),
  );

/**
 * A database that somebody else has made may bring views and triggers of its own, which would run here: a view in the place of a table
 * can have rows without end. Only what this app itself makes is looked at.
 */
const refuseOtherSchema = (raw: RawDatabase): void => {
  const own = connectInMemory(null);
  try {
    const version = versionOf(raw);
    migrate(
      own,
      () => undefined,
      migrations.filter((migration) => migration.version <= version),
    );
    if (schemaOf(own) !== schemaOf(raw)) throw notAHandover();
  } finally {
    own.close();
  }
};

/** Checks the database of a handover as the app's own is checked, and brings it to this version. */
export const openContents = ({ manifest, database }: HandoverContents): OpenedHandover => {
  const raw = connectInMemory(database);
  try {
    if (raw.pragma('quick_check', { simple: true }) !== 'ok') throw notAHandover();
    refuseNewer(raw);
    refuseOtherSchema(raw);
    migrate(raw, () => undefined);
    const db = wrap(raw);
    const [only, ...more] = listOrganisations(db);
    if (only === undefined || more.length > 0 || !areReferencesWhole(db)) throw notAHandover();
    return { db, organisationId: only.id, manifest, close: () => raw.close() };
  } catch (error) {
    raw.close();
    throw asHandover(error);
  }
};
