import { useKept } from '../../../app/kept-choices';
import type { PlanFilter } from '../../../../shared/actions/plan/filter-plan';
import type { PlanLook } from './plan-look';

interface Plan extends PlanLook {
  readonly look: (change: Partial<PlanLook>) => void;
  readonly narrow: (change: Partial<PlanFilter>) => void;
}

export const usePlan = (): Plan => {
  const [plan, keep] = useKept('plan');
  return {
    ...plan,
    look: (change) => {
      keep({ ...plan, ...change });
    },
    narrow: (change) => {
      keep({ ...plan, filter: { ...plan.filter, ...change } });
    },
  };
};
