import type { Replies, Requests } from '../../../../shared/ipc/contract';
import { isSameName } from '../../../../shared/organisation/organisation';
import type { OrganisationProfile, OrganisationRecord } from '../../../../shared/organisation/organisation';
import { WorkbenchFailure } from '../../../ipc/failure';
import type { ReadableDb } from '../../connection';
import { listActions } from '../../queries/actions/actions';
import { deleteOrganisation } from '../../queries/copy-organisation';
import { countImports } from '../../queries/imports';
import { yearsInUse } from '../../queries/import-years';
import { addEntry } from '../../queries/journal';
import { undisturbed } from '../../undisturbed';
import {
  addOrganisation,
  chooseOrganisation,
  findOwnOrganisation,
  listOrganisations,
  writeOtherNames,
  writeProfile,
} from '../../queries/organisations';
import type { StoredOrganisation } from '../../queries/organisations';
import { isoNow, refuseReadOnly } from '../context';
import type { ServiceContext } from '../context';

/** Every own organisation with how much is held of it. */
export const organisationRecords = (db: ReadableDb): readonly OrganisationRecord[] => {
  const current = findOwnOrganisation(db);
  return listOrganisations(db).map((one) => ({
    ...one,
    isCurrent: one.id === current?.id,
    years: yearsInUse(db, one.id),
    files: countImports(db, one.id),
    actions: listActions(db, one.id).length,
  }));
};

const reply = (db: ReadableDb): Replies['organisations.list'] => ({ organisations: organisationRecords(db) });

export const organisationsNow = ({ db }: ServiceContext): Replies['organisations.list'] => reply(db);

const organisationOf = (db: ReadableDb, id: number): StoredOrganisation => {
  const found = listOrganisations(db).find((one) => one.id === id);
  if (found !== undefined) return found;
  throw new WorkbenchFailure('not_found', 'That organisation is no longer here. Nothing was changed.');
};

/** Two of one name could not be told apart in the header, nor by the names in files. */
const refuseTaken = (db: ReadableDb, id: number | null, name: string): void => {
  if (!listOrganisations(db).some((one) => one.id !== id && isSameName(one.name, name))) return;
  throw new WorkbenchFailure('bad_request', `There is already an organisation called “${name}”. Nothing was changed.`);
};

/** From now on the window shows another organisation. */
export const switchOrganisation = (
  context: ServiceContext,
  { organisationId }: Requests['organisations.choose'],
): Replies['organisations.list'] => {
  refuseReadOnly(context);
  const { db } = context;
  db.transaction(() => {
    organisationOf(db, organisationId);
    chooseOrganisation(db, organisationId);
  });
  return reply(db);
};

/** A new organisation with nothing in it, beside the others. */
export const makeOrganisation = (context: ServiceContext, profile: OrganisationProfile): number => {
  refuseReadOnly(context);
  const { db } = context;
  return db.transaction(() => {
    refuseTaken(db, null, profile.name);
    const made = addOrganisation(db, profile.name);
    writeProfile(db, made, profile);
    return made;
  });
};

/** Changes what is said of an organisation, or makes a new one and goes on with it. */
export const saveOrganisation = (
  context: ServiceContext,
  { id, profile }: Requests['organisations.save'],
): Replies['organisations.list'] => {
  refuseReadOnly(context);
  const { db } = context;
  db.transaction(() => {
    if (id === null) {
      chooseOrganisation(db, makeOrganisation(context, profile));
      return;
    }
    refuseTaken(db, id, profile.name);
    const { name, code, type, region, address } = organisationOf(db, id);
    writeProfile(db, id, profile);
    addEntry(db, isoNow(context), `Change of the profile of ${name}`, {
      kind: 'put_profile',
      organisationId: id,
      profile: { name, code, type, region, address },
    });
  });
  return reply(db);
};

/** A file may call the organisation that is worked on by this name from now on, without being asked about. */
export const acceptName = (
  context: ServiceContext,
  { name }: Requests['organisations.accept'],
): Replies['organisations.list'] => {
  refuseReadOnly(context);
  const { db } = context;
  db.transaction(() => {
    const own = findOwnOrganisation(db);
    if (own === null) throw new WorkbenchFailure('not_found', 'There is no organisation yet. Nothing was changed.');
    const { otherNames } = organisationOf(db, own.id);
    if (!otherNames.some((known) => isSameName(known, name))) writeOtherNames(db, own.id, [...otherNames, name]);
  });
  return reply(db);
};

/** Removes an organisation with everything of it. A backup of all is made first; undo does not bring it back. */
export const removeOrganisation = (
  context: ServiceContext,
  { organisationId }: Requests['organisations.remove'],
): Replies['organisations.list'] => {
  refuseReadOnly(context);
  const { db } = context;
  undisturbed(
    db,
    () => {
      organisationOf(db, organisationId);
      context.makeBackup('before_removal');
    },
    () => {
      deleteOrganisation(db, organisationId);
    },
  );
  return reply(db);
};
