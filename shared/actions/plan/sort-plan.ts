import { measureTitle } from '../../narrative/actions/measure-title';
import { actionStatuses } from '../action';
import type { Action } from '../action';
import { planFigureOf, planFigures } from './plan-figures';

export const sortKeys = ['reference', 'change', 'figure', 'owner', 'due', 'test', 'status'] as const;
export type SortKey = (typeof sortKeys)[number];

export interface PlanSort {
  readonly key: SortKey;
  readonly isUp: boolean;
}

export const firstSort: PlanSort = { key: 'due', isUp: true };

type Value = string | number | null;

const texts = new Intl.Collator('en-GB', { numeric: true, sensitivity: 'base' });

const wordsOf = ({ change, issue }: Action): string => (change === '' ? issue : change);

const values: Readonly<Record<SortKey, (action: Action) => readonly Value[]>> = {
  reference: ({ reference }) => [reference],
  change: (action) => [wordsOf(action).trim() || null],
  figure: (action) => [planFigures.indexOf(planFigureOf(action)), measureTitle(action.baseline.ref)],
  owner: ({ owner }) => [owner.trim() || null],
  due: ({ due }) => [due || null],
  test: ({ testDate }) => [testDate || null],
  status: ({ status }) => [actionStatuses.indexOf(status)],
};

const compare = (a: Value, b: Value): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : texts.compare(String(a), String(b));

const compareAll = (a: readonly Value[], b: readonly Value[], turn: 1 | -1): number => {
  for (const [at, value] of a.entries()) {
    const other = b[at] ?? null;
    // What is not filled in comes last, whichever way one sorts.
    if (value === null || other === null) {
      if (value !== other) return value === null ? 1 : -1;
      continue;
    }
    const order = compare(value, other);
    if (order !== 0) return order * turn;
  }
  return 0;
};

/** Another order of the same actions. Equal ones stay in the order of their references, so that the same plan always looks the same. */
export const sortPlan = (actions: readonly Action[], { key, isUp }: PlanSort): readonly Action[] =>
  actions
    .map((action) => ({ action, value: values[key](action) }))
    .sort(
      (a, b) => compareAll(a.value, b.value, isUp ? 1 : -1) || texts.compare(a.action.reference, b.action.reference),
    )
    .map(({ action }) => action);
