import { wholePlan } from '../../../../shared/actions/plan/filter-plan';
import { firstSort } from '../../../../shared/actions/plan/sort-plan';
import type { PlanFilter } from '../../../../shared/actions/plan/filter-plan';
import type { Grouping } from '../../../../shared/actions/plan/group-plan';
import type { PlanSort } from '../../../../shared/actions/plan/sort-plan';

/** How one looks at the plan. The views share it, and it stays while one looks at other pages. */
export interface PlanLook {
  readonly filter: PlanFilter;
  readonly sort: PlanSort;
  readonly grouping: Grouping;
  /** The month of the calendar (YYYY-MM); null until one was chosen. */
  readonly month: string | null;
  /** The view last looked at, to go back to. */
  readonly path: string;
}

export const firstLook: PlanLook = {
  filter: wholePlan,
  sort: firstSort,
  grouping: 'none',
  month: null,
  path: '/actions',
};
