import type { Action } from '../../../../shared/actions/action';
import type { Replies, Requests } from '../../../../shared/ipc/contract';
import { mergePlan, settleChanges } from '../../../../shared/plan-file/edits/merge-plan';
import type { MergedPlan, RefusedChange } from '../../../../shared/plan-file/edits/merge-plan';
import { planRowOf } from '../../../../shared/plan-file/edits/read-edits';
import type { PlanDraft } from '../../../../shared/plan-file/plan-draft';
import { draftOf } from '../../../../shared/plan-file/plan-questions';
import { WorkbenchFailure } from '../../../ipc/failure';
import { deleteAction, listActions, putAction } from '../../queries/actions/actions';
import { addEntry } from '../../queries/journal';
import type { Inverse } from '../../queries/journal';
import { nextDraftReference, putDraft } from '../../queries/actions/plan-drafts';
import { recordActionChange } from '../actions/action-history';
import { isoNow, refuseReadOnly } from '../context';
import type { ServiceContext } from '../context';
import { planOrganisation } from './draft-service';
import type { HeldPlan } from './held-plan';

type Decisions = Requests['plan.store'];

const undecided = (count: number): WorkbenchFailure =>
  new WorkbenchFailure(
    'needs_answers',
    `Both sides changed the same field ${count === 1 ? 'once' : `${String(count)} times`}. Choose for each whose words are kept. Nothing was changed.`,
    { conflicts: count },
  );

interface Changed {
  readonly before: readonly Action[];
  readonly after: readonly Action[];
  readonly removed: readonly Action[];
  readonly refused: readonly RefusedChange[];
}

/** The actions as they become, with what a person decided; nothing is written here. */
const changedActions = (
  actions: readonly Action[],
  { taken, conflicts, notes, missing }: MergedPlan,
  decisions: Decisions,
  at: string,
): Changed => {
  const open = conflicts.filter(({ key }) => decisions.conflicts[key] === undefined);
  if (open.length > 0) throw undecided(open.length);
  const removed = actions.filter(
    ({ reference }) => missing.includes(reference) && decisions.remove.includes(reference),
  );
  const changes = [...taken, ...conflicts.filter(({ key }) => decisions.conflicts[key] === 'theirs')];
  const refused: RefusedChange[] = [];
  const before: Action[] = [];
  const after: Action[] = [];
  for (const action of actions) {
    const own = changes.filter(({ reference }) => reference === action.reference);
    const added = notes.filter(({ reference }) => reference === action.reference).map(({ text }) => ({ at, text }));
    if (own.length === 0 && added.length === 0) continue;
    const settled = settleChanges(action, own);
    refused.push(...settled.refused);
    if (settled.refused.length === own.length && added.length === 0) continue;
    before.push(action);
    after.push({ ...settled.action, notes: [...action.notes, ...added], updatedAt: at });
  }
  return { before, after, removed, refused };
};

const label = ({ edits, fileName }: HeldPlan): string =>
  edits === null ? `Bringing in the plan ${fileName}` : `Taking over the edits of ${fileName}`;

const newDrafts = (
  context: ServiceContext,
  held: HeldPlan,
  rows: HeldPlan['rows'],
  decisions: Decisions,
  at: string,
): readonly PlanDraft[] =>
  rows
    .filter(({ id }) => !decisions.answers.without.includes(id))
    .map((row) => ({
      ...draftOf(row, held.fileName, decisions.answers),
      id: context.newId(),
      reference: nextDraftReference(context.db, held.organisationId, at),
      createdAt: at,
    }));

/**
 * Stores a plan that was read, all at once or not at all. Edits are merged again with the plan as it is at this moment: what changed since the
 * page was shown can open a conflict, but nothing is overwritten unseen.
 */
export const storePlan = (context: ServiceContext, held: HeldPlan, decisions: Decisions): Replies['plan.store'] => {
  refuseReadOnly(context);
  const { db } = context;
  const organisation = planOrganisation(context);
  const at = isoNow(context);
  return db.transaction(() => {
    const actions = listActions(db, organisation.id);
    const merged = held.edits === null ? null : mergePlan(actions, held.edits.rows, held.edits.stamp?.actions ?? null);
    const none: Changed = { before: [], after: [], removed: [], refused: [] };
    const { before, after, removed, refused } = merged === null ? none : changedActions(actions, merged, decisions, at);
    const rows = merged === null ? held.rows : merged.newRows.map(planRowOf);
    const drafts = newDrafts(context, held, rows, decisions, at);
    for (const action of after) {
      putAction(db, organisation.id, action);
      const old = before.find(({ id }) => id === action.id) ?? null;
      recordActionChange(context, organisation.id, old, action, 'changed');
    }
    for (const { id } of removed) deleteAction(db, id);
    for (const draft of drafts) putDraft(db, organisation.id, draft);
    const organisationId = organisation.id;
    const steps: readonly Inverse[] = [
      ...[...before, ...removed].map((action): Inverse => ({ kind: 'put_action', organisationId, action })),
      ...drafts.map(({ id }): Inverse => ({ kind: 'delete_plan_draft', organisationId, id })),
    ];
    if (steps.length > 0) addEntry(db, at, label(held), { kind: 'several', steps });
    return {
      drafts: drafts.map(({ reference }) => reference),
      changed: after.map(({ reference }) => reference),
      removed: removed.map(({ reference }) => reference),
      refused: [...(merged?.refused ?? []), ...refused],
    };
  });
};
