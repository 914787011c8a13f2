import type { TableProfile } from '../../../shared/dataset/parse-memory';
import type { ReadableDb, WritableDb } from '../connection';
import { jsonOf } from '../row';
import { currentOrganisation } from './current-organisation';

/** How tables were read before, the most recently used first. */
export const listProfiles = (db: ReadableDb): readonly TableProfile[] =>
  db
    .all(`SELECT shape FROM profile WHERE organisation_id = ${currentOrganisation} ORDER BY used_at DESC, id DESC`)
    .map((row) => jsonOf<TableProfile>(row, 'shape'));

/** One profile a kind and set of headings; the newest reading of it stands. */
export const putProfile = (db: WritableDb, fingerprint: string, profile: TableProfile, now: string): void => {
  db.run(
    `INSERT INTO profile (organisation_id, kind, fingerprint, shape, used_at) VALUES (${currentOrganisation}, ?, ?, ?, ?)
     ON CONFLICT (organisation_id, kind, fingerprint) DO UPDATE SET shape = excluded.shape, used_at = excluded.used_at`,
    [profile.kind, fingerprint, JSON.stringify(profile), now],
  );
};
