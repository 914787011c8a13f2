import type { FieldChange, MergedPlan, RefusedChange } from '../../plan-file/edits/merge-plan';
import type { PlanQuestions } from '../../plan-file/plan-questions';
import type { LeftOutRow, PlanColumn, PlanRow } from '../../plan-file/plan-row.types';

interface Read {
  readonly planId: string;
  readonly fileName: string;
  /** Whole sentences: what is worth knowing before one goes on. */
  readonly remarks: readonly string[];
  /** What becomes a draft. */
  readonly rows: readonly PlanRow[];
  readonly questions: PlanQuestions;
}

/** A plan that was made elsewhere. */
export interface PlanPreview extends Read {
  readonly kind: 'plan';
  readonly columns: readonly PlanColumn[];
  readonly leftOut: readonly LeftOutRow[];
}

/** An export of our own plan that others have edited. */
export interface PlanEdits extends Read {
  readonly kind: 'edits';
  readonly exportedAt: string;
  readonly taken: readonly FieldChange[];
  readonly kept: readonly FieldChange[];
  readonly conflicts: readonly FieldChange[];
  readonly refused: readonly RefusedChange[];
  readonly notes: MergedPlan['notes'];
  readonly missing: readonly { readonly reference: string; readonly issue: string }[];
}

export type PlanReading = PlanPreview | PlanEdits;

export interface PlanStored {
  /** References of new drafts. */
  readonly drafts: readonly string[];
  /** References of actions that were changed. */
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  /** Changes that would have left an action incomplete. */
  readonly refused: readonly RefusedChange[];
}
