import type { Replies, Requests } from '../../../../shared/ipc/contract';
import { WorkbenchFailure } from '../../../ipc/failure';
import { deleteDraft, listDrafts, putDraft } from '../../queries/actions/unsaved-text';
import { findOrganisation, listOrganisations } from '../../queries/organisations';
import { isoNow, refuseReadOnly } from '../context';
import type { ServiceContext } from '../context';

/** Text that is typed and not saved yet. Keeping it is no change to the plan: it is in no journal and no paper. */
export const keptDrafts = ({ db }: ServiceContext): Replies['drafts.list'] => {
  const organisation = findOrganisation(db);
  return { drafts: organisation === null ? [] : listDrafts(db, organisation.id) };
};

/** Text is of the organisation in which it was typed, also where one has just gone on with another. */
const ownerOf = ({ db }: ServiceContext, organisation: number | null): number | null =>
  organisation === null
    ? (findOrganisation(db)?.id ?? null)
    : (listOrganisations(db).find(({ id }) => id === organisation)?.id ?? null);

export const keepDraft = (
  context: ServiceContext,
  { organisation, key, content }: Requests['drafts.keep'],
): Replies['drafts.keep'] => {
  refuseReadOnly(context);
  const owner = ownerOf(context, organisation);
  if (owner === null) throw new WorkbenchFailure('no_data', 'There are no figures yet to start an action from.');
  const keptAt = isoNow(context);
  putDraft(context.db, owner, { key, keptAt, content });
  return { keptAt };
};

export const dropDraft = (
  context: ServiceContext,
  { organisation, key }: Requests['drafts.drop'],
): Replies['drafts.drop'] => {
  refuseReadOnly(context);
  const owner = ownerOf(context, organisation);
  if (owner !== null) deleteDraft(context.db, owner, key);
  return { key };
};
