import type { HighImpactAction } from '../reference/high-impact-actions';
import type { IndicatorNumber, IndicatorView, Measure } from '../reference/indicators';
import type { Finding } from '../indicators/figure';

/** Blue: complete and embedded. Green: on track. Amber: at risk. Red: off track. */
export const actionStatuses = ['red', 'amber', 'green', 'blue'] as const;
export type ActionStatus = (typeof actionStatuses)[number];

export const statusLabels: Readonly<Record<ActionStatus, string>> = {
  red: 'Red: off track',
  amber: 'Amber: at risk',
  green: 'Green: on track',
  blue: 'Blue: complete and embedded',
};

/** The figure an action starts from, as it stood that day. Filled from the data, never typed. */
export interface Baseline {
  readonly indicator: IndicatorNumber;
  readonly view: IndicatorView;
  readonly year: number;
  readonly measure: Measure;
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly finding: Finding;
  readonly white: { readonly count: number | null; readonly of: number | null; readonly percent: number | null };
  readonly bme: { readonly count: number | null; readonly of: number | null; readonly percent: number | null };
}

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

/** What a person fills in. Dates are ISO (YYYY-MM-DD). `targetValue` is in the baseline's measure. */
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
}

export interface Action extends ActionDraft {
  readonly id: string;
  /** "A-007": stable, shown in papers. */
  readonly reference: string;
  readonly baseline: Baseline;
  readonly notes: readonly ActionNote[];
  readonly createdAt: string;
  readonly updatedAt: string;
}
