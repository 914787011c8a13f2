import { actionTags } from './action';
import type { HighImpactAction } from '../reference/high-impact-actions';
import type { Action, ActionStatus, ActionTag } from './action';

/** What is changed in several actions at once; null, or an empty list, leaves a field as it is. Dates are ISO. */
export interface BulkChange {
  readonly status: ActionStatus | null;
  readonly owner: string | null;
  readonly due: string | null;
  readonly addTags: readonly ActionTag[];
  readonly removeTags: readonly ActionTag[];
  readonly addHighImpactActions: readonly HighImpactAction[];
  readonly removeHighImpactActions: readonly HighImpactAction[];
}

export const noChange: BulkChange = {
  status: null,
  owner: null,
  due: null,
  addTags: [],
  removeTags: [],
  addHighImpactActions: [],
  removeHighImpactActions: [],
};

/** Those there were without what is taken away, and with what is added, each once. What is both stays. */
const withAndWithout = <T>(now: readonly T[], added: readonly T[], removed: readonly T[]): readonly T[] => [
  ...new Set([...now.filter((one) => !removed.includes(one)), ...added]),
];

const isSame = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((one, at) => one === b[at]);

/**
 * An action with a bulk change made to it; the very same action where it changes nothing. Tags and high-impact actions stand in their usual
 * order afterwards. Whether the result may be kept is for `missingFields` to say.
 * @example withBulkChange(action, { ...noChange, status: 'red' }).status // 'red'
 */
export const withBulkChange = (action: Action, change: BulkChange): Action => {
  const tags = withAndWithout(action.tags, change.addTags, change.removeTags);
  const numbers = withAndWithout(action.highImpactActions, change.addHighImpactActions, change.removeHighImpactActions);
  const next: Action = {
    ...action,
    status: change.status ?? action.status,
    owner: change.owner ?? action.owner,
    due: change.due ?? action.due,
    tags: isSame(tags, action.tags) ? action.tags : actionTags.filter((tag) => tags.includes(tag)),
    highImpactActions: isSame(numbers, action.highImpactActions)
      ? action.highImpactActions
      : [...numbers].sort((a, b) => a - b),
  };
  const isChanged =
    next.status !== action.status ||
    next.owner !== action.owner ||
    next.due !== action.due ||
    next.tags !== action.tags ||
    next.highImpactActions !== action.highImpactActions;
  return isChanged ? next : action;
};
