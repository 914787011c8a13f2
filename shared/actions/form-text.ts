import type { ActionDraft, CompletionChoice } from './action';

export interface DateParts {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

export const dateFields = ['start', 'due', 'testDate'] as const;
export type DateField = (typeof dateFields)[number];

/** What is in the fields of an action, as typed: a half-typed date or number is kept as it is until the form is saved. */
export interface ActionFormText extends Omit<ActionDraft, DateField | 'targetValue' | 'evidenceFiles' | 'completion'> {
  /** One name a line. */
  readonly evidenceFiles: string;
  /** How the action was completed; '' while nothing is chosen. */
  readonly completion: CompletionChoice['kind'] | '';
  readonly resultYear: string;
  readonly noResult: string;
  readonly target: string;
  readonly start: DateParts;
  readonly due: DateParts;
  readonly testDate: DateParts;
}

/** Text that is typed and not saved yet: the form of an action, a progress note, or the words of a board paper. */
export type UnsavedText =
  | { readonly kind: 'action'; readonly form: ActionFormText }
  | { readonly kind: 'note'; readonly text: string }
  | { readonly kind: 'paper'; readonly summary: string; readonly recommendations: string };

/** Text that is kept until it is saved or given up. */
export interface KeptDraft {
  /** An action's id, `new/` with the figure and year it starts from, `note/` with an action's id, or `paper/` with a year and version. */
  readonly key: string;
  readonly keptAt: string;
  readonly content: UnsavedText;
}
