import type { ActionNote } from '../../../../shared/actions/action';
import type { Replies, Requests } from '../../../../shared/ipc/contract';
import type { PlanDraft } from '../../../../shared/plan-file/plan-draft';
import { WorkbenchFailure } from '../../../ipc/failure';
import { addEntry } from '../../queries/journal';
import { findOrganisation } from '../../queries/organisations';
import type { OrganisationRow } from '../../queries/organisations';
import { deleteDraft, findDraft, listDrafts } from '../../queries/actions/plan-drafts';
import { isoNow, refuseReadOnly } from '../context';
import type { ServiceContext } from '../context';

/** A plan belongs to the organisation whose figures are shown. */
export const planOrganisation = ({ db }: ServiceContext): OrganisationRow => {
  const found = findOrganisation(db);
  if (found !== null) return found;
  throw new WorkbenchFailure(
    'no_data',
    'There are no figures yet, so no action of a plan could be measured. Import a return or an extract first, then the plan. Nothing was imported.',
  );
};

export const shownDrafts = ({ db }: ServiceContext): readonly PlanDraft[] => {
  const organisation = findOrganisation(db);
  return organisation === null ? [] : listDrafts(db, organisation.id);
};

export const draftOf = ({ db }: ServiceContext, organisationId: number, id: string): PlanDraft => {
  const draft = findDraft(db, organisationId, id);
  if (draft === null) throw new WorkbenchFailure('not_found', 'That draft is no longer here. Nothing was changed.');
  return draft;
};

/** What the plan said of progress, and the words that have no field of their own, stay with the action as its first note. */
export const notesOfDraft = (
  { origin, progress, metricWords, dueWords, statusWords, status }: PlanDraft,
  at: string,
): readonly ActionNote[] => {
  const lines = [
    `Brought in from ${origin}.`,
    ...(metricWords === '' ? [] : [`Metric in the plan: ${metricWords}`]),
    ...(dueWords === '' ? [] : [`Deadline in the plan: ${dueWords}`]),
    ...(status !== null || statusWords === '' ? [] : [`Status in the plan: ${statusWords}`]),
    ...(progress === '' ? [] : [progress]),
  ];
  return [{ at, text: lines.join('\n').slice(0, 5000) }];
};

export const removeDraft = (
  context: ServiceContext,
  { id }: Requests['plan.removeDraft'],
): Replies['plan.removeDraft'] => {
  refuseReadOnly(context);
  const organisation = planOrganisation(context);
  context.db.transaction(() => {
    const draft = draftOf(context, organisation.id, id);
    deleteDraft(context.db, id);
    addEntry(context.db, isoNow(context), `Removing draft ${draft.reference}`, {
      kind: 'put_plan_draft',
      organisationId: organisation.id,
      draft,
    });
  });
  return { id };
};
