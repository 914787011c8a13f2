import { z } from 'zod';
import { ethnicGroups } from '../../reference/groups';
import type { ReconcileCellReply, ReconcileReply, ReturnHelperReply, TwoGroupsReply } from '../replies/reconcile';
import { indicator, rowAt, text, year } from './parts';

const ofYear = z.strictObject({ year });

/** The return against its files. Exact, so there is no version of it. */
export const reconcileRequests = {
  'report.reconcile': ofYear,
  'report.reconcileCell': z.strictObject({
    year,
    indicator,
    item: text(200).min(1),
    group: z.enum(ethnicGroups),
    from: rowAt,
  }),
  'report.twoGroups': ofYear,
  'report.returnHelper': ofYear,
} as const;

export interface ReconcileReplies {
  'report.reconcile': ReconcileReply;
  'report.reconcileCell': ReconcileCellReply;
  'report.twoGroups': TwoGroupsReply;
  'report.returnHelper': ReturnHelperReply;
}
