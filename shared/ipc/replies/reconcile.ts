import type { ReturnHelperRow } from '../../dataset/annual-return/return-helper';
import type { ReconciledCell } from '../../dataset/reconcile';
import type { EthnicGroup } from '../../reference/groups';

/** The return against the extracts of one year, for whoever prepares the data. */
export interface ReconcileReply {
  readonly year: number;
  readonly agree: number;
  readonly differ: number;
  readonly rows: readonly ExplainedCell[];
}

/** Why rows are or are not in a count, in words, with their number. */
export interface ReasonRows {
  readonly reason: string;
  readonly rows: number;
}

/** A cell with the rows of the extracts that are about it; none where the extracts have no such table. */
export interface ExplainedCell extends ReconciledCell {
  readonly explanation: readonly ReasonRows[];
}

/** People whose ethnic group is not the same in all files of a year. */
export interface TwoGroupsReply {
  readonly total: number;
  readonly rows: readonly {
    /** Puts rows of one person together; a number in this list only. */
    readonly person: number;
    readonly kindLabel: string;
    readonly fileName: string;
    readonly sheet: string;
    readonly row: number;
    readonly group: EthnicGroup;
    readonly original: string;
    /** Which figures use this row's group, and why. */
    readonly counts: string;
  }[];
}

/** One row behind a count: where it stands and what became of it, and nothing about who it is. */
export interface RowBehind {
  readonly fileName: string;
  readonly sheet: string;
  readonly row: number;
  readonly reason: string;
  readonly isCounted: boolean;
}

export interface ReconcileCellReply {
  readonly sentence: string;
  readonly explanation: readonly ReasonRows[];
  readonly total: number;
  /** At most 500, from `from` on. */
  readonly rows: readonly RowBehind[];
  readonly from: number;
}

/** The rows of the annual return with the figures of the extracts. */
export interface ReturnHelperReply {
  readonly year: number;
  /** Whether a return of the year is held that the figures are compared with. */
  readonly hasReturn: boolean;
  readonly rows: readonly ReturnHelperRow[];
}
