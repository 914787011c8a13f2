import type { EditedRow } from '../../../../shared/plan-file/edits/merge-plan';
import type { PlanRow } from '../../../../shared/plan-file/plan-row.types';
import type { PlanStamp } from '../../../exporting/plan/plan-stamp';

/** A plan that was read, until it is stored or another is read. Names stand in it, and only here. */
export interface HeldPlan {
  readonly planId: string;
  /** The organisation whose plan was shown beside it; it is stored into no other. */
  readonly organisationId: number;
  readonly fileName: string;
  readonly rows: readonly PlanRow[];
  /** Null for a plan that was made elsewhere. */
  readonly edits: { readonly rows: readonly EditedRow[]; readonly stamp: PlanStamp | null } | null;
}
