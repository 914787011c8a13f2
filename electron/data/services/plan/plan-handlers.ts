import type { Replies, Requests } from '../../../../shared/ipc/contract';
import type { ServiceContext } from '../context';
import { removeDraft, shownDrafts } from './draft-service';
import { createPlanService } from './plan-service';
import type { PlanService } from './plan-service';

interface PlanHandlers {
  readonly 'plan.drafts': () => Replies['plan.drafts'];
  readonly 'plan.removeDraft': (request: Requests['plan.removeDraft']) => Replies['plan.removeDraft'];
  readonly 'plan.read': PlanService['read'];
  readonly 'plan.store': PlanService['store'];
}

/** What can be asked about plans that come in. */
export const createPlanHandlers = (context: ServiceContext): PlanHandlers => {
  const plans = createPlanService(context);
  return {
    'plan.drafts': () => ({ drafts: shownDrafts(context) }),
    'plan.removeDraft': (request) => removeDraft(context, request),
    'plan.read': plans.read,
    'plan.store': plans.store,
  };
};
