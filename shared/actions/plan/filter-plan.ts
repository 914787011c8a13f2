import { measureTitle } from '../../narrative/actions/measure-title';
import type { HighImpactAction } from '../../reference/high-impact-actions';
import { statusLabels, tagNames } from '../action';
import type { Action, ActionStatus } from '../action';
import { planFigureOf } from './plan-figures';
import type { PlanFigure } from './plan-figures';

export type PlanDates = 'past_due' | 'test_past';

/** What of the plan is shown; null and '' leave nothing out. */
export interface PlanFilter {
  /** Words that all stand somewhere in an action, in any order. */
  readonly find: string;
  readonly figure: PlanFigure | null;
  readonly owner: string | null;
  readonly status: ActionStatus | null;
  readonly highImpact: HighImpactAction | 'none' | null;
  readonly dates: PlanDates | null;
}

export const wholePlan: PlanFilter = {
  find: '',
  figure: null,
  owner: null,
  status: null,
  highImpact: null,
  dates: null,
};

/** Lower case and without accents, so that "Jose" finds "José". */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Everything of an action that can be found, in plain letters. Worked out once for an action: notes may be long. */
export const searchText = (action: Action): string =>
  plain(
    [
      action.reference,
      action.issue,
      action.change,
      action.why,
      action.owner,
      action.executive,
      action.measureOfSuccess,
      action.evidence,
      ...action.evidenceFiles,
      ...action.notes.map(({ text }) => text),
      ...action.tags.map((tag) => tagNames[tag]),
      statusLabels[action.status],
      measureTitle(action.baseline.ref),
    ].join('\n'),
  );

/** Spaces around it, or another spelling of the same owner with other capitals, are no other owner. */
export const ownerKey = (owner: string): string => owner.trim().toLowerCase();

const isLate = (action: Action, dates: PlanDates, today: string): boolean => {
  if (action.status === 'blue') return false;
  const date = dates === 'past_due' ? action.due : action.testDate;
  return date !== '' && date < today;
};

const hasHighImpact = ({ highImpactActions }: Action, wanted: HighImpactAction | 'none'): boolean =>
  wanted === 'none' ? highImpactActions.length === 0 : highImpactActions.includes(wanted);

/**
 * The actions that a filter leaves, in the order they came. Complete actions are never late.
 * @param today - ISO date
 * @param textOf - what is searched of an action: `searchText`, kept by whoever asks often
 */
export const filterPlan = (
  actions: readonly Action[],
  filter: PlanFilter,
  today: string,
  textOf: (action: Action) => string = searchText,
): readonly Action[] => {
  const words = plain(filter.find)
    .split(/\s+/)
    .filter((word) => word !== '');
  const owner = filter.owner === null ? null : ownerKey(filter.owner);
  return actions.filter(
    (action) =>
      (filter.figure === null || planFigureOf(action) === filter.figure) &&
      (owner === null || ownerKey(action.owner) === owner) &&
      (filter.status === null || action.status === filter.status) &&
      (filter.highImpact === null || hasHighImpact(action, filter.highImpact)) &&
      (filter.dates === null || isLate(action, filter.dates, today)) &&
      (words.length === 0 || words.every((word) => textOf(action).includes(word))),
  );
};

/** Whether anything is left out. */
export const isNarrowed = (filter: PlanFilter): boolean =>
  filter.find.trim() !== '' ||
  [filter.figure, filter.owner, filter.status, filter.highImpact, filter.dates].some((one) => one !== null);
