import type { OpportunityRow } from '../../dataset/row-types/opportunity-rows';
import type { RefusalReason } from '../../reference/outcomes-requests';
import type { EthnicGroup } from '../../reference/groups';

export type RequestKind = OpportunityRow['kind'];
export const requestKinds = ['study_leave', 'cpd_funding', 'apprenticeships'] as const satisfies readonly RequestKind[];

/**
 * Requests (not people) of one group. `approved` and `refused` are those decided; what is left of `asked` is open or withdrawn. Funded and
 * attended ones are among the approved; null where the file does not say.
 */
export interface RequestCounts {
  readonly asked: number;
  readonly approved: number;
  readonly refused: number;
  readonly funded: number | null;
  readonly attended: number | null;
  /** Pounds given in all, the number of requests they went to, and of people; null where the file has no amounts. */
  readonly given: { readonly pounds: number; readonly requests: number; readonly people: number } | null;
  /** Why requests were refused, by kind of reason. What is left of `refused` has none. */
  readonly reasons: Readonly<Partial<Record<RefusalReason, number>>>;
  /** Days from asking to the decision, of each request with both dates. */
  readonly days: readonly number[];
}

/** One kind of request in one year. */
export interface RequestKindCounts {
  readonly kind: RequestKind;
  readonly groups: Readonly<Record<EthnicGroup, RequestCounts>>;
}

export const noRequests: RequestCounts = {
  asked: 0,
  approved: 0,
  refused: 0,
  funded: null,
  attended: null,
  given: null,
  reasons: {},
  days: [],
};
