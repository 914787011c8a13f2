import type { Replies, Requests } from '../../../shared/ipc/contract';
import { WorkbenchFailure } from '../../ipc/failure';
import { isHeld, kindOfImport } from '../queries/imports';
import { useForYear, yearsOf } from '../queries/import-years';
import { addEntry } from '../queries/journal';
import { findOrganisation } from '../queries/organisations';
import { isoNow, refuseReadOnly } from './context';
import type { ServiceContext } from './context';
import { inUseNow } from './year-use';

/** Chooses which of several files a year's figures come from. */
export const chooseImport = (
  context: ServiceContext,
  { importId, year }: Requests['imports.choose'],
): Replies['imports.choose'] => {
  refuseReadOnly(context);
  const { db } = context;
  return db.transaction(() => {
    const organisation = findOrganisation(db);
    const kind = kindOfImport(db, importId);
    if (organisation === null || kind === null || !isHeld(db, importId) || !yearsOf(db, importId).includes(year)) {
      throw new WorkbenchFailure('not_found', 'That import is no longer here. Nothing was changed.');
    }
    const inUseBefore = inUseNow(db, organisation.id, kind, [year]);
    useForYear(db, organisation.id, kind, year, importId);
    addEntry(db, isoNow(context), `Choice of file for ${String(year)}`, { kind: 'use_years', inUseBefore });
    return { year };
  });
};
