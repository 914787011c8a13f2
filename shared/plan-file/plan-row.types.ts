import type { ActionStatus } from '../actions/action';
import type { IndicatorNumber } from '../reference/indicators';

/** The columns of a plan that are read. */
export const planFields = [
  'reference',
  'metric',
  'issue',
  'change',
  'measure',
  'owner',
  'executive',
  'start',
  'due',
  'status',
  'progress',
] as const;
export type PlanField = (typeof planFields)[number];

/** 1-based, as a person counts. */
export interface PlanPlace {
  readonly sheet: string;
  readonly row: number;
}

/** One row of somebody's plan, as understood. Dates are ISO; '' where nothing stands or nothing is understood. */
export interface PlanRow {
  /** Stable within one reading of a file. */
  readonly id: string;
  readonly place: PlanPlace;
  readonly metricWords: string;
  readonly indicators: readonly IndicatorNumber[];
  readonly issue: string;
  readonly change: string;
  readonly measureOfSuccess: string;
  readonly owner: string;
  readonly executive: string;
  readonly start: string;
  readonly due: string;
  /** The words of a deadline that are no day, such as "ongoing". */
  readonly dueWords: string;
  readonly statusWords: string;
  /** The colour of a status cell, which counts only where a person says so. */
  readonly fill: ActionStatus | null;
  readonly progress: string;
}

export type LeftOutReason = 'heading' | 'section' | 'total' | 'no_action';

export interface LeftOutRow {
  readonly place: PlanPlace;
  readonly words: string;
  readonly reason: LeftOutReason;
}

export interface PlanColumn {
  readonly sheet: string;
  readonly header: string;
  /** Null for a column that is not read. */
  readonly field: PlanField | null;
}

export interface ReadPlan {
  readonly rows: readonly PlanRow[];
  readonly leftOut: readonly LeftOutRow[];
  readonly columns: readonly PlanColumn[];
  /** Tables and sheets in which no plan was found. */
  readonly notPlans: readonly string[];
}
