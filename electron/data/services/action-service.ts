import type { Action, ActionDraft } from '../../../shared/actions/action';
import { baselineOf, withoutNumbers } from '../../../shared/actions/baseline';
import { missingFields } from '../../../shared/actions/complete';
import type { Replies, Requests } from '../../../shared/ipc/contract';
import type { Version } from '../../../shared/reference/settings';
import { exactFigure, shownFigure } from '../../../shared/report/find-figure';
import { WorkbenchFailure } from '../../ipc/failure';
import { deleteAction, findAction, listActions, nextReference, putAction } from '../queries/actions';
import { addEntry } from '../queries/journal';
import { findOrganisation } from '../queries/organisations';
import type { OrganisationRow } from '../queries/organisations';
import { readSettings } from '../queries/settings';
import { isoNow, refuseReadOnly } from './context';
import type { ServiceContext } from './context';
import { countsOfYears } from './year-counts';

const organisationOf = ({ db }: ServiceContext): OrganisationRow => {
  const found = findOrganisation(db);
  if (found === null)
    throw new WorkbenchFailure('no_data', 'There are no figures yet, so there is nothing to start an action from.');
  return found;
};

const actionOf = (context: ServiceContext, id: string): Action => {
  const action = findAction(context.db, id);
  if (action === null) throw new WorkbenchFailure('not_found', 'That action is no longer here. Nothing was changed.');
  return action;
};

const refuseIncomplete = (draft: ActionDraft, hasBaseline: boolean): void => {
  const missing = missingFields(draft, hasBaseline);
  if (missing.length === 0) return;
  throw new WorkbenchFailure(
    'action_incomplete',
    `The action was not saved. ${missing.map(({ text }) => text).join('. ')}.`,
  );
};

type Disclose = (action: Action) => Action;

/** Puts the baseline of an action through disclosure for a version. */
const disclosing = ({ db }: ServiceContext, version: Version): Disclose => {
  const settings = readSettings(db);
  const counts = countsOfYears(db, settings);
  return (action) => {
    const shown = shownFigure(counts, action.baseline, version, settings);
    if (shown === null) return { ...action, baseline: withoutNumbers(action.baseline) };
    return shown.isHidden ? { ...action, baseline: baselineOf(shown) } : action;
  };
};

/** Every action as one version may show it. */
export const shownActions = (context: ServiceContext, version: Version): readonly Action[] => {
  const organisation = findOrganisation(context.db);
  return organisation === null ? [] : listActions(context.db, organisation.id).map(disclosing(context, version));
};

/** A reply goes to the screen, so it is disclosed like everything else; the database keeps the exact baseline. */
const reply = (context: ServiceContext, action: Action): { readonly action: Action } => ({
  action: disclosing(context, 'restricted')(action),
});

const newAction = (context: ServiceContext, { start, draft }: Requests['actions.save']): Action => {
  const figure = start === null ? null : exactFigure(countsOfYears(context.db, readSettings(context.db)), start);
  refuseIncomplete(draft, figure !== null);
  if (figure === null)
    throw new WorkbenchFailure('action_incomplete', 'The action was not saved. Start it from a figure.');
  const at = isoNow(context);
  return {
    ...draft,
    id: context.newId(),
    reference: nextReference(context.db, at),
    baseline: baselineOf(figure),
    notes: [],
    createdAt: at,
    updatedAt: at,
  };
};

export const saveAction = (context: ServiceContext, request: Requests['actions.save']): Replies['actions.save'] => {
  refuseReadOnly(context);
  const organisation = organisationOf(context);
  return context.db.transaction(() => {
    if (request.id === null) {
      const action = newAction(context, request);
      putAction(context.db, organisation.id, action);
      addEntry(context.db, action.createdAt, `New action ${action.reference}`, {
        kind: 'delete_action',
        id: action.id,
      });
      return reply(context, action);
    }
    const before = actionOf(context, request.id);
    refuseIncomplete(request.draft, true);
    const action: Action = { ...before, ...request.draft, updatedAt: isoNow(context) };
    putAction(context.db, organisation.id, action);
    addEntry(context.db, action.updatedAt, `Change to action ${action.reference}`, {
      kind: 'put_action',
      organisationId: organisation.id,
      action: before,
    });
    return reply(context, action);
  });
};

export const removeAction = (
  context: ServiceContext,
  { id }: Requests['actions.remove'],
): Replies['actions.remove'] => {
  refuseReadOnly(context);
  const organisation = organisationOf(context);
  const before = actionOf(context, id);
  context.db.transaction(() => {
    deleteAction(context.db, id);
    addEntry(context.db, isoNow(context), `Removing action ${before.reference}`, {
      kind: 'put_action',
      organisationId: organisation.id,
      action: before,
    });
  });
  return { id };
};

export const addNote = (context: ServiceContext, { id, text }: Requests['actions.note']): Replies['actions.note'] => {
  refuseReadOnly(context);
  const organisation = organisationOf(context);
  const before = actionOf(context, id);
  const at = isoNow(context);
  const action: Action = { ...before, notes: [...before.notes, { at, text }], updatedAt: at };
  context.db.transaction(() => {
    putAction(context.db, organisation.id, action);
    addEntry(context.db, at, `Note on action ${before.reference}`, {
      kind: 'put_action',
      organisationId: organisation.id,
      action: before,
    });
  });
  return reply(context, action);
};
