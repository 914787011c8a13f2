import type { ActionStatus } from '../actions/action';
import type { IndicatorNumber } from '../reference/indicators';
import type { PlanRow } from './plan-row.types';

/**
 * An action out of somebody's plan that is not measured yet. It stands apart until it has its figure, target and test date: it is in no
 * ledger, in no paper and in no count. Dates are ISO or ''.
 */
export interface PlanDraft {
  readonly id: string;
  /** "D-001"; never given twice. */
  readonly reference: string;
  /** The indicators its plan names; a suggestion of the figure it could start from. */
  readonly indicators: readonly IndicatorNumber[];
  readonly metricWords: string;
  readonly issue: string;
  readonly change: string;
  readonly measureOfSuccess: string;
  readonly owner: string;
  readonly executive: string;
  readonly start: string;
  readonly due: string;
  readonly dueWords: string;
  /** Null where the plan says none that is understood; `statusWords` keeps what it says. */
  readonly status: ActionStatus | null;
  readonly statusWords: string;
  readonly progress: string;
  /** "Plan.docx, Table 1, row 4". */
  readonly origin: string;
  readonly createdAt: string;
}

/** What a person decides about the rows of a file before they are kept. Nothing decided is the careful choice. */
export interface PlanAnswers {
  /** Rows that are not wanted. */
  readonly without: readonly string[];
  /** By the words for an owner that read like a name: a role in its place, or that the name is kept. Otherwise it is not kept. */
  readonly people: Readonly<Record<string, { readonly keep: boolean; readonly role: string }>>;
  /** By the words of a status (`words:done`) or the colour of a fill (`fill:red`): what they mean; null for nothing. */
  readonly statuses: Readonly<Record<string, ActionStatus | null>>;
}

export const noAnswers: PlanAnswers = { without: [], people: {}, statuses: {} };

export type DraftContent = Omit<PlanDraft, 'id' | 'reference' | 'createdAt'>;

/** What a draft still needs before it is an action; every draft needs its figure, target and test date. */
export const missingOfDraft = (
  draft: Pick<PlanDraft, 'issue' | 'owner' | 'due' | 'measureOfSuccess'>,
): readonly string[] => [
  'figure',
  'target value',
  'test date',
  ...(draft.issue === '' ? ['issue'] : []),
  ...(draft.owner === '' ? ['owner'] : []),
  ...(draft.due === '' ? ['due date'] : []),
  ...(draft.measureOfSuccess === '' ? ['measure of success'] : []),
];

/** The name of the question a row's status asks; null where nothing has to be asked. */
export type StatusQuestionId = `words:${string}` | `fill:${ActionStatus}`;
export const statusQuestionOf = ({
  statusWords,
  fill,
}: Pick<PlanRow, 'statusWords' | 'fill'>): StatusQuestionId | null => {
  if (statusWords !== '') return `words:${statusWords}`;
  return fill === null ? null : `fill:${fill}`;
};
