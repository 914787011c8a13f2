import type { ActionDraft, Completion } from './action';

/** A field that must be filled, and what to say when it is not. */
export interface MissingField {
  readonly field: keyof ActionDraft | 'baseline';
  readonly text: string;
}

type Wanted = MissingField & { readonly isMissing: boolean };

/** An action as it is typed, or as it is kept. */
export type Fillable = Omit<ActionDraft, 'completion'> & {
  readonly completion: ActionDraft['completion'] | Completion;
};

const missingCompletion = ({ status, completion }: Fillable): readonly Wanted[] => [
  {
    field: 'completion',
    text: 'An action is complete when its figure was measured again: choose the year of the result, or say why there is none',
    isMissing: status === 'blue' && completion === null,
  },
  {
    field: 'completion',
    text: 'Enter why there is no measured result',
    isMissing: completion?.kind === 'not_measured' && completion.reason.trim() === '',
  },
];

/**
 * What an action still lacks before it can be saved: it must say what the issue is, how success is measured (a target for the linked
 * figure) and when it will be tested. It cannot be called complete on activity alone. `hasBaseline` is false when it was not started from a figure.
 */
export const missingFields = (draft: Fillable, hasBaseline: boolean): readonly MissingField[] => {
  const wanted: readonly Wanted[] = [
    { field: 'baseline', text: 'Start the action from a figure, so that it has a baseline', isMissing: !hasBaseline },
    { field: 'issue', text: 'Enter the issue this action is about', isMissing: draft.issue.trim() === '' },
    { field: 'owner', text: 'Enter who owns the action, as a role', isMissing: draft.owner.trim() === '' },
    { field: 'due', text: 'Enter the date the action is due', isMissing: draft.due === '' },
    {
      field: 'measureOfSuccess',
      text: 'Enter how you will know it worked',
      isMissing: draft.measureOfSuccess.trim() === '',
    },
    { field: 'targetValue', text: 'Enter the value the figure should reach', isMissing: draft.targetValue === null },
    { field: 'testDate', text: 'Enter the date the measure will be tested', isMissing: draft.testDate === '' },
    ...missingCompletion(draft),
    {
      field: 'due',
      text: 'The due date must be on or after the start date',
      isMissing: draft.start !== '' && draft.due !== '' && draft.due < draft.start,
    },
  ];
  return wanted.filter(({ isMissing }) => isMissing).map(({ field, text }) => ({ field, text }));
};
