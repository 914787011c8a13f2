import type { WritableDb } from './connection';
import { hasRelease, insertRelease } from './queries/leaving/releases';
import type { NewRelease } from './queries/leaving/releases';
import { listOrganisations } from './queries/organisations';

/**
 * Enters the releases that these data do not know, as going back to a backup from before them would forget them: what has left is known
 * outside whatever becomes of the data here. Returns how many.
 */
export const enterReleases = (db: WritableDb, carried: readonly NewRelease[]): number => {
  const here = new Set(listOrganisations(db).map(({ id }) => id));
  const missing = carried.filter(
    ({ organisationId, at, name, audience }) =>
      here.has(organisationId) && !hasRelease(db, organisationId, { at, name, audience }),
  );
  if (missing.length > 0)
    db.transaction(() => {
      for (const release of missing) insertRelease(db, release);
    });
  return missing.length;
};
