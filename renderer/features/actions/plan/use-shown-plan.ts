import { useDeferredValue, useMemo } from 'react';
import { filterPlan, searchText } from '../../../../shared/actions/plan/filter-plan';
import { sortPlan } from '../../../../shared/actions/plan/sort-plan';
import type { Action } from '../../../../shared/actions/action';
import { usePlan } from './use-plan';
import { today } from './today';

const texts = new WeakMap<Action, string>();

/** What is searched of an action, worked out once for each. */
const textOf = (action: Action): string => {
  const known = texts.get(action);
  if (known !== undefined) return known;
  const text = searchText(action);
  texts.set(action, text);
  return text;
};

/** The plan as it is filtered and sorted. Typing in the find box does not wait for it. */
export const useShownPlan = (actions: readonly Action[]): readonly Action[] => {
  const { filter, sort } = usePlan();
  const sought = useDeferredValue(filter);
  const found = useMemo(() => filterPlan(actions, sought, today(), textOf), [actions, sought]);
  return useMemo(() => sortPlan(found, sort), [found, sort]);
};
