import type { HighImpactAction } from '../reference/high-impact-actions';
import type { MeasuredFigure } from '../measures/measured-figure';

/** Blue: complete and embedded. Green: on track. Amber: at risk. Red: off track. */
export const actionStatuses = ['red', 'amber', 'green', 'blue'] as const;
export type ActionStatus = (typeof actionStatuses)[number];

export const statusLabels: Readonly<Record<ActionStatus, string>> = {
  red: 'Red: off track',
  amber: 'Amber: at risk',
  green: 'Green: on track',
  blue: 'Blue: complete and embedded',
};

/** What an action does for people, in the words of the mission: their expertise is recognised, developed, connected, or led by them. */
export const actionTags = ['recognise', 'develop', 'connect', 'lead'] as const;
export type ActionTag = (typeof actionTags)[number];

export const tagLabels: Readonly<Record<ActionTag, string>> = {
  recognise: 'Recognise: what people bring is seen and used',
  develop: 'Develop: people get the learning they ask for',
  connect: 'Connect: people find one another, a mentor, a network',
  lead: 'Lead: people take part in decisions and lead',
};

export const tagNames: Readonly<Record<ActionTag, string>> = {
  recognise: 'Recognise',
  develop: 'Develop',
  connect: 'Connect',
  lead: 'Lead',
};

export interface ActionNote {
  readonly at: string;
  readonly text: string;
}

/**
 * How an action was completed: with its figure of a later year, or with the reason why there is none. That something was delivered is not
 * enough.
 */
export type Completion =
  | { readonly kind: 'measured'; readonly figure: MeasuredFigure }
  | { readonly kind: 'not_measured'; readonly reason: string };

/** As a person chooses it: the year, whose figure is then filled in. */
export type CompletionChoice =
  { readonly kind: 'measured'; readonly year: number } | { readonly kind: 'not_measured'; readonly reason: string };

/** What a person fills in. Dates are ISO (YYYY-MM-DD). `targetValue` is in the baseline's unit. */
export interface ActionDraft {
  readonly issue: string;
  readonly change: string;
  readonly why: string;
  readonly owner: string;
  readonly executive: string;
  readonly start: string;
  readonly due: string;
  readonly measureOfSuccess: string;
  readonly targetValue: number | null;
  readonly testDate: string;
  readonly highImpactActions: readonly HighImpactAction[];
  readonly tags: readonly ActionTag[];
  readonly status: ActionStatus;
  readonly evidence: string;
  /** Names of files where the evidence is. The files themselves stay where they are. */
  readonly evidenceFiles: readonly string[];
  readonly completion: CompletionChoice | null;
}

export interface Action extends Omit<ActionDraft, 'completion'> {
  readonly id: string;
  /** "A-007": stable, shown in papers. */
  readonly reference: string;
  /** The figure it starts from and is tested on, as it stood that day. Filled from the data, never typed. */
  readonly baseline: MeasuredFigure;
  readonly completion: Completion | null;
  readonly notes: readonly ActionNote[];
  readonly createdAt: string;
  readonly updatedAt: string;
}
