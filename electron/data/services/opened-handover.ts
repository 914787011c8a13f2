import type { HandoverManifest } from '../../../shared/handover/manifest';
import { notAHandover } from '../../handover/header';
import type { HandoverContents } from '../../handover/contents';
import { WorkbenchFailure } from '../../ipc/failure';
import { connectInMemory, wrap } from '../connection';
import type { WritableDb } from '../connection';
import { migrate, refuseNewer } from '../migrate';
import { copyOrganisation } from '../queries/copy-organisation';
import { purgeRemoved } from '../queries/imports';
import { listOrganisations } from '../queries/organisations';
import { areReferencesWhole } from '../queries/table-rows';

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
    });
    // What was removed leaves no bytes behind.
    raw.exec('VACUUM');
    return raw.serialize();
  } finally {
    raw.close();
  }
};

const newer = (error: unknown): unknown =>
  error instanceof WorkbenchFailure && error.code === 'database_newer'
    ? new WorkbenchFailure(
        'handover_newer',
        'This handover file was made by a newer version of the app. Nothing was changed. Install the newer version to open it.',
      )
    : error;

/** Checks the database of a handover as the app's own is checked, and brings it to this version. */
export const openContents = ({ manifest, database }: HandoverContents): OpenedHandover => {
  const raw = connectInMemory(database);
  try {
    if (raw.pragma('quick_check', { simple: true }) !== 'ok') throw notAHandover();
    refuseNewer(raw);
    migrate(raw, () => undefined);
    const db = wrap(raw);
    const [only, ...more] = listOrganisations(db);
    if (only === undefined || more.length > 0 || !areReferencesWhole(db)) throw notAHandover();
    return { db, organisationId: only.id, manifest, close: () => raw.close() };
  } catch (error) {
    raw.close();
    throw newer(error);
  }
};
