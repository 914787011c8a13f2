import type { Action, ActionDraft, Completion, CompletionChoice } from '../../../../shared/actions/action';
import { missingFields } from '../../../../shared/actions/complete';
import type { Replies, Requests } from '../../../../shared/ipc/contract';
import { asFarAsShown } from '../../../../shared/measures/mask';
import type { MeasuredFigure } from '../../../../shared/measures/measured-figure';
import type { Version } from '../../../../shared/reference/settings';
import { WorkbenchFailure } from '../../../ipc/failure';
import { deleteAction, findAction, listActions, nextReference, putAction } from '../../queries/actions/actions';
import { addEntry } from '../../queries/journal';
import { findOrganisation } from '../../queries/organisations';
import type { OrganisationRow } from '../../queries/organisations';
import type { ReadableDb } from '../../connection';
import { rememberedShortly } from '../../remembered';
import { recordActionChange } from './action-history';
import { deleteDraft } from '../../queries/actions/plan-drafts';
import { draftOf, notesOfDraft } from '../plan/draft-service';
import { isoNow, refuseReadOnly } from '../context';
import type { ServiceContext } from '../context';
import { measurerOf, refOfKey } from './measure-service';
import type { Measurer } from './measure-service';

export const organisationOf = ({ db }: ServiceContext): OrganisationRow => {
  const found = findOrganisation(db);
  if (found === null)
    throw new WorkbenchFailure('no_data', 'There are no figures yet, so there is nothing to start an action from.');
  return found;
};

export const actionOf = ({ db }: ServiceContext, organisation: OrganisationRow, id: string): Action => {
  const action = findAction(db, organisation.id, id);
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

/** What stands of a figure that was kept, in one version; null where its data are no longer there. */
const shownOf = ({ measure }: Measurer, kept: MeasuredFigure): MeasuredFigure | null => measure(kept.ref, kept.year);

const shownCompletion = (measurer: Measurer, completion: Completion | null): Completion | null =>
  completion?.kind === 'measured'
    ? { ...completion, figure: asFarAsShown(completion.figure, shownOf(measurer, completion.figure)) }
    : completion;

/** Puts the figures of an action through disclosure for a version. */
const disclosed = (measurer: Measurer, action: Action): Action => ({
  ...action,
  baseline: asFarAsShown(action.baseline, shownOf(measurer, action.baseline)),
  completion: shownCompletion(measurer, action.completion),
});

/** Every action as one version may show it. */
export const shownActions = ({ db }: ServiceContext, version: Version): Replies['actions.list'] =>
  rememberedShortly(db, `shown actions: ${version}`, () => showActions(db, version));

const showActions = (db: ReadableDb, version: Version): Replies['actions.list'] => {
  const organisation = findOrganisation(db);
  if (organisation === null) return { actions: [], notHeld: [] };
  const measurer = measurerOf(db, version);
  const actions = listActions(db, organisation.id);
  return {
    actions: actions.map((action) => disclosed(measurer, action)),
    notHeld: actions.filter(({ baseline }) => shownOf(measurer, baseline) === null).map(({ id }) => id),
  };
};

/** A reply goes to the screen, so it is disclosed like everything else; the database keeps the baseline as it stood that day. */
const reply = ({ db }: ServiceContext, action: Action): { readonly action: Action } => ({
  action: disclosed(measurerOf(db, 'restricted'), action),
});

const incomplete = (text: string): WorkbenchFailure =>
  new WorkbenchFailure('action_incomplete', `The action was not saved. ${text}`);

/** The figure an action is completed with: of a later year than it began, and one that says something. */
const completionOf = (
  { db }: ServiceContext,
  choice: CompletionChoice | null,
  { baseline, completion: before }: Pick<Action, 'baseline' | 'completion'>,
): Completion | null => {
  if (choice?.kind !== 'measured') return choice;
  if (before?.kind === 'measured' && before.figure.year === choice.year) return before;
  const year = String(choice.year);
  if (choice.year <= baseline.year)
    throw incomplete(`The result must be of a later year than the baseline, ${String(baseline.year)}.`);
  const figure = measurerOf(db, 'restricted').measure(baseline.ref, choice.year);
  if (figure === null || !figure.holdsYear || figure.value === null)
    throw incomplete(
      `There is no figure of ${year} to complete it with. Import the files of ${year}, or say why there is no measured result.`,
    );
  return { kind: 'measured', figure };
};

const newAction = (context: ServiceContext, { start, draft }: Requests['actions.save']): Action => {
  const baseline =
    start === null ? null : measurerOf(context.db, 'restricted').measure(refOfKey(start.key), start.year);
  refuseIncomplete(draft, baseline !== null);
  if (baseline === null) throw incomplete('Start it from a figure.');
  const at = isoNow(context);
  return {
    ...draft,
    id: context.newId(),
    reference: nextReference(context.db, at),
    baseline,
    completion: completionOf(context, draft.completion, { baseline, completion: null }),
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
      const draft = request.fromDraft === undefined ? null : draftOf(context, organisation.id, request.fromDraft);
      const made = newAction(context, request);
      const action = draft === null ? made : { ...made, notes: notesOfDraft(draft, made.createdAt) };
      putAction(context.db, organisation.id, action);
      if (draft === null) {
        addEntry(context.db, action.createdAt, `New action ${action.reference}`, {
          kind: 'delete_action',
          id: action.id,
        });
      } else {
        deleteDraft(context.db, draft.id);
        addEntry(context.db, action.createdAt, `Making ${draft.reference} the action ${action.reference}`, {
          kind: 'several',
          steps: [
            { kind: 'delete_action', id: action.id },
            { kind: 'put_plan_draft', organisationId: organisation.id, draft },
          ],
        });
      }
      return reply(context, action);
    }
    const before = actionOf(context, organisation, request.id);
    refuseIncomplete(request.draft, true);
    const completion = completionOf(context, request.draft.completion, before);
    const action: Action = { ...before, ...request.draft, completion, updatedAt: isoNow(context) };
    putAction(context.db, organisation.id, action);
    recordActionChange(context, organisation.id, before, action, 'changed');
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
  context.db.transaction(() => {
    const before = actionOf(context, organisation, id);
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
  return context.db.transaction(() => {
    const before = actionOf(context, organisation, id);
    const at = isoNow(context);
    const action: Action = { ...before, notes: [...before.notes, { at, text }], updatedAt: at };
    putAction(context.db, organisation.id, action);
    addEntry(context.db, at, `Note on action ${before.reference}`, {
      kind: 'put_action',
      organisationId: organisation.id,
      action: before,
    });
    return reply(context, action);
  });
};
