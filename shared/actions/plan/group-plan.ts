import { highImpactActions, highImpactNumbers } from '../../reference/high-impact-actions';
import { actionStatuses, statusLabels } from '../action';
import type { Action } from '../action';
import { ownerKey } from './filter-plan';
import { planFigureLabel, planFigureOf, planFigures } from './plan-figures';

export const groupings = ['none', 'figure', 'owner', 'status', 'high_impact'] as const;
export type Grouping = (typeof groupings)[number];

export interface PlanGroup {
  readonly key: string;
  /** '' where the plan is not grouped. */
  readonly label: string;
  readonly actions: readonly Action[];
}

interface Place {
  readonly key: string;
  readonly label: string;
}

const owners = (actions: readonly Action[]): readonly Place[] => {
  const names = new Map<string, string>();
  for (const { owner } of actions) {
    const key = ownerKey(owner);
    if (!names.has(key)) names.set(key, owner.trim());
  }
  return [...names]
    .map(([key, name]) => ({ key, label: name === '' ? 'No owner' : name }))
    .sort((a, b) => Number(a.key === '') - Number(b.key === '') || a.label.localeCompare(b.label, 'en-GB'));
};

const noHighImpact = 'none';

/** The groups there can be, in their order, and which of them an action stands in. */
const schemes: Readonly<
  Record<
    Exclude<Grouping, 'none'>,
    {
      readonly places: (actions: readonly Action[]) => readonly Place[];
      readonly keysOf: (action: Action) => readonly string[];
    }
  >
> = {
  figure: {
    places: () => planFigures.map((figure) => ({ key: figure, label: planFigureLabel(figure) })),
    keysOf: (action) => [planFigureOf(action)],
  },
  owner: { places: owners, keysOf: ({ owner }) => [ownerKey(owner)] },
  status: {
    places: () => actionStatuses.map((status) => ({ key: status, label: statusLabels[status] })),
    keysOf: ({ status }) => [status],
  },
  high_impact: {
    places: () => [
      ...highImpactNumbers.map((number) => ({
        key: String(number),
        label: `High-impact action ${String(number)}. ${highImpactActions[number]}`,
      })),
      { key: noHighImpact, label: 'No high-impact action' },
    ],
    keysOf: (action) => (action.highImpactActions.length === 0 ? [noHighImpact] : action.highImpactActions.map(String)),
  },
};

/**
 * The plan in groups, none of them empty; actions keep their order. Under several high-impact actions an action stands in each, so that the
 * counts of the groups may add to more than the plan.
 */
export const groupPlan = (actions: readonly Action[], by: Grouping): readonly PlanGroup[] => {
  if (by === 'none') return [{ key: 'all', label: '', actions }];
  const { places, keysOf } = schemes[by];
  const members = new Map<string, Action[]>();
  for (const action of actions)
    for (const key of keysOf(action)) {
      const known = members.get(key);
      if (known === undefined) members.set(key, [action]);
      else known.push(action);
    }
  return places(actions).flatMap(({ key, label }) => {
    const found = members.get(key);
    return found === undefined ? [] : [{ key, label, actions: found }];
  });
};

/** A group as far as it stands on one page, with how many are in all of it. */
export interface GroupOnPage extends PlanGroup {
  readonly total: number;
}

/** What of the groups stands on a page of so many rows, from a row on. A group that goes over is on both pages under its heading. */
export const groupsOnPage = (groups: readonly PlanGroup[], from: number, size: number): readonly GroupOnPage[] => {
  let before = 0;
  return groups.flatMap((group) => {
    const start = before;
    before += group.actions.length;
    const actions = group.actions.slice(Math.max(0, from - start), Math.max(0, from + size - start));
    return actions.length === 0 ? [] : [{ ...group, actions, total: group.actions.length }];
  });
};
