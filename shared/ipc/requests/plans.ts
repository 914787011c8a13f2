import { z } from 'zod';
import { actionStatuses } from '../../actions/action';
import type { PlanDraft } from '../../plan-file/plan-draft';
import type { ExportReply } from '../replies/exports';
import type { FileToken } from '../replies/imports';
import type { PlanReading, PlanStored } from '../replies/plans';
import { cellWords, id, nothing } from './parts';

/** A row of a plan: the name of its sheet and its number. */
const rowId = z.string().max(200);
const mostRows = 20_000;

/** Everything a person decided about a plan that was read. Nothing decided is the careful choice, but for conflicts, which have none. */
const planStore = z.strictObject({
  planId: id,
  answers: z.strictObject({
    without: z.array(rowId).max(mostRows).readonly(),
    people: z.record(cellWords, z.strictObject({ keep: z.boolean(), role: z.string().max(300) })),
    statuses: z.record(cellWords, z.enum(actionStatuses).nullable()),
  }),
  /** By the key of the conflict: whose words are taken. */
  conflicts: z.record(z.string().max(100), z.enum(['ours', 'theirs'])),
  /** References of actions whose row is gone from the file, and which are to be removed here too. */
  remove: z.array(z.string().max(20)).max(mostRows).readonly(),
});

/** What may be asked about plans that come in and go out. */
export const planRequests = {
  'plan.drafts': nothing,
  'plan.removeDraft': z.strictObject({ id }),
  'plan.read': z.strictObject({ token: id }),
  'plan.store': planStore,
  'plan.pick': nothing,
  'plan.export': nothing,
} as const;

export interface PlanReplies {
  'plan.drafts': { readonly drafts: readonly PlanDraft[] };
  'plan.removeDraft': { readonly id: string };
  'plan.read': PlanReading;
  'plan.store': PlanStored;
  'plan.pick': { readonly files: readonly FileToken[] };
  'plan.export': ExportReply;
}
