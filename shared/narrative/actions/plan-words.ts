import { statusLabels } from '../../actions/action';
import type { ActionStatus } from '../../actions/action';
import type { ActionChange } from '../../actions/history';
import type { DateKind } from '../../actions/plan/calendar';
import { formatCount } from '../format';

const actionsWords = (count: number): string => `${formatCount(count)} ${count === 1 ? 'action' : 'actions'}`;

/** How much of the plan is shown. @example shownWords(3, 40) // '3 of 40 actions' */
export const shownWords = (shown: number, total: number): string =>
  shown === total ? actionsWords(total) : `${formatCount(shown)} of ${actionsWords(total)}`;

/** @example rowsWords(0, 50, 120) // 'Rows 1 to 50 of 120' */
export const rowsWords = (from: number, shown: number, total: number): string =>
  `Rows ${formatCount(from + 1)} to ${formatCount(from + shown)} of ${formatCount(total)}`;

export const chosenWords = (count: number): string => `${actionsWords(count)} chosen`;

/** @example changedWords(1) // 'Changed 1 action.' */
export const changedWords = (count: number): string =>
  count === 0 ? 'Nothing to change: they were so already.' : `Changed ${actionsWords(count)}.`;

export const movedWords = (reference: string, status: ActionStatus): string =>
  `Moved ${reference} to ${statusLabels[status]}.`;

/** Why a card is not simply dropped there. */
export const completeFirstWords = (reference: string): string =>
  `${reference} is complete when its figure was measured again. Choose the result, or say why there is none.`;

export const dateKindWords: Readonly<Record<DateKind, string>> = { due: 'due', test: 'test' };

/** @example moreWords(12) // '12 more' */
export const moreWords = (count: number): string => `${formatCount(count)} more`;

/** What happened to a field of an action. */
export const actionChangeWords = ({ label, from, to, way }: ActionChange, write: (text: string) => string): string => {
  const how = way === 'changed' ? '' : way === 'undone' ? ' (undone)' : ' (done again)';
  if (from === '' && to === '') return `${label} changed${how}`;
  return `${label}: ${from === '' ? 'nothing' : write(from)} \u2192 ${to === '' ? 'nothing' : write(to)}${how}`;
};
