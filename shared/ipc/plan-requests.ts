import { z } from 'zod';
import { actionStatuses } from '../actions/action';
import type { FieldChange, MergedPlan, RefusedChange } from '../plan-file/edits/merge-plan';
import type { PlanDraft } from '../plan-file/plan-draft';
import type { PlanQuestions } from '../plan-file/plan-questions';
import type { ExportReply, FileToken } from './replies';
import type { LeftOutRow, PlanColumn, PlanRow } from '../plan-file/plan-row.types';

const id = z.string().min(1).max(80);
/** A row of a plan: the name of its sheet and its number. */
const rowId = z.string().max(200);
/** As long as the words of a cell. */
const words = z.string().max(33_000);
const mostRows = 20_000;

/** Everything a person decided about a plan that was read. Nothing decided is the careful choice, but for conflicts, which have none. */
const planStore = z.strictObject({
  planId: id,
  answers: z.strictObject({
    without: z.array(rowId).max(mostRows).readonly(),
    people: z.record(words, z.strictObject({ keep: z.boolean(), role: z.string().max(300) })),
    statuses: z.record(words, z.enum(actionStatuses).nullable()),
  }),
  /** By the key of the conflict: whose words are taken. */
  conflicts: z.record(z.string().max(100), z.enum(['ours', 'theirs'])),
  /** References of actions whose row is gone from the file, and which are to be removed here too. */
  remove: z.array(z.string().max(20)).max(mostRows).readonly(),
});

const nothing = z.strictObject({});

/** What may be asked about plans that come in and go out. */
export const planRequests = {
  'plan.drafts': nothing,
  'plan.removeDraft': z.strictObject({ id }),
  'plan.read': z.strictObject({ token: id }),
  'plan.store': planStore,
  'plan.pick': nothing,
  'plan.export': nothing,
} as const;

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

export interface PlanReplies {
  'plan.drafts': { readonly drafts: readonly PlanDraft[] };
  'plan.removeDraft': { readonly id: string };
  'plan.read': PlanReading;
  'plan.store': PlanStored;
  'plan.pick': { readonly files: readonly FileToken[] };
  'plan.export': ExportReply;
}
