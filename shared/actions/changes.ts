import { highImpactActions } from '../reference/high-impact-actions';
import { amountWords } from '../narrative/actions/measure-words';
import { statusLabels, tagNames } from './action';
import type { Action } from './action';

/** One field of an action that was changed, in words. Long texts are named and not repeated: `from` and `to` are '' then. */
export interface ActionChangeLine {
  readonly label: string;
  readonly from: string;
  readonly to: string;
}

type Field = readonly [label: string, words: (action: Action) => string, isLong: boolean];

const completionWords = ({ completion }: Action): string => {
  if (completion === null) return '';
  return completion.kind === 'measured' ? `Figure of ${String(completion.figure.year)}` : completion.reason;
};

const targetWords = ({ baseline, targetValue }: Action): string =>
  targetValue === null ? '' : amountWords(baseline.unit, targetValue);

const fields: readonly Field[] = [
  ['Status', ({ status }) => statusLabels[status], false],
  ['Owner', ({ owner }) => owner, false],
  ['Accountable executive', ({ executive }) => executive, false],
  ['Start date', ({ start }) => start, false],
  ['Due date', ({ due }) => due, false],
  ['Test date', ({ testDate }) => testDate, false],
  ['Target value', targetWords, false],
  [
    'High-impact actions',
    (action) => action.highImpactActions.map((one) => `${String(one)}. ${highImpactActions[one]}`).join('; '),
    false,
  ],
  ['Tags', ({ tags }) => tags.map((tag) => tagNames[tag]).join(', '), false],
  ['Issue', ({ issue }) => issue, true],
  ['What will change', ({ change }) => change, true],
  ['Why it should work', ({ why }) => why, true],
  ['Measure of success', ({ measureOfSuccess }) => measureOfSuccess, true],
  ['Measured result', completionWords, true],
  ['Evidence', ({ evidence }) => evidence, true],
  ['Files with evidence', ({ evidenceFiles }) => evidenceFiles.join('\n'), true],
  ['Progress notes', ({ notes }) => notes.map(({ at, text }) => `${at} ${text}`).join('\n'), true],
];

/**
 * What is different in an action, in the order of its form; nothing where nothing is. Dates are ISO.
 * @example changedLines(before, after) // [{ label: 'Status', from: 'Green: on track', to: 'Red: off track' }]
 */
export const changedLines = (before: Action, after: Action): readonly ActionChangeLine[] =>
  fields.flatMap(([label, words, isLong]) => {
    const [from, to] = [words(before), words(after)];
    if (from === to) return [];
    return [isLong ? { label, from: '', to: '' } : { label, from, to }];
  });
