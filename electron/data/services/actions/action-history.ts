import type { Action } from '../../../../shared/actions/action';
import { changedLines } from '../../../../shared/actions/changes';
import type { WayOfChange } from '../../../../shared/actions/history';
import type { Replies, Requests } from '../../../../shared/ipc/contract';
import { addActionChanges, listActionChanges } from '../../queries/actions/action-changes';
import { findOrganisation } from '../../queries/organisations';
import { isoNow } from '../context';
import type { ServiceContext } from '../context';

export type { WayOfChange };

/** Keeps what was changed in an action. One that is new, or brought back as it was, has nothing changed in it. */
export const recordActionChange = (
  context: ServiceContext,
  organisationId: number,
  before: Action | null,
  after: Action,
  way: WayOfChange,
): void => {
  if (before === null) return;
  addActionChanges(context.db, organisationId, after.id, isoNow(context), way, changedLines(before, after));
};

/** What was changed in an action, the newest first. */
export const actionHistory = (
  { db }: ServiceContext,
  { id }: Requests['actions.history'],
): Replies['actions.history'] => {
  const organisation = findOrganisation(db);
  return { changes: organisation === null ? [] : listActionChanges(db, organisation.id, id) };
};
