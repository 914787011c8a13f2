import type { RequestStatus } from '../../../reference/outcomes-requests';
import type { OpportunityRow } from '../../row-types/opportunity-rows';

/** What a row says of one request; null where it does not say. */
export type RequestFacts = Pick<OpportunityRow, 'isApproved' | 'isRefused' | 'isWithdrawn' | 'isFunded' | 'isAttended'>;

const notSaid: RequestFacts = {
  isApproved: null,
  isRefused: null,
  isWithdrawn: null,
  isFunded: null,
  isAttended: null,
};

/** A status says more than its own name: what was attended had been approved, what was refused was neither. */
const factsOfStatus: Readonly<Record<RequestStatus, RequestFacts>> = {
  requested: { ...notSaid, isApproved: false, isRefused: false, isWithdrawn: false },
  approved: { ...notSaid, isApproved: true, isRefused: false, isWithdrawn: false },
  funded: { ...notSaid, isApproved: true, isRefused: false, isWithdrawn: false, isFunded: true },
  attended: { ...notSaid, isApproved: true, isRefused: false, isWithdrawn: false, isAttended: true },
  not_attended: { ...notSaid, isApproved: true, isRefused: false, isAttended: false },
  refused: { isApproved: false, isRefused: true, isWithdrawn: false, isFunded: false, isAttended: false },
  withdrawn: { ...notSaid, isWithdrawn: true, isAttended: false },
};

export interface RequestFlags {
  readonly approved: boolean | null;
  readonly funded: boolean | null;
  readonly attended: boolean | null;
  /** Pounds given, where the file has them: money that was given is funding. */
  readonly given: number | null;
}

const contradiction = (status: RequestFacts, { approved, funded, attended, given }: RequestFlags): string | null => {
  if (status.isRefused === true && given !== null && given > 0) return 'it is refused, and an amount was given';
  if (approved === true && status.isRefused === true) return 'it is approved in one column and refused in another';
  if (approved === false && (status.isAttended === true || attended === true || funded === true))
    return 'it is not approved in one column, and funded or attended in another';
  if (attended === true && status.isRefused === true) return 'it is refused in one column and attended in another';
  return approved === false && status.isApproved === true
    ? 'it is approved in one column and not approved in another'
    : null;
};

/**
 * Status and yes/no columns together. What was funded or attended had been approved; "approved: no" on a request that nobody calls pending or
 * withdrawn is a refusal. Columns that contradict each other give the reason in words.
 * @example joinFacts('requested', { approved: null, funded: null, attended: null, given: null }) // asked, not decided
 */
export const joinFacts = (status: RequestStatus | null, flags: RequestFlags): RequestFacts | string => {
  const facts = status === null ? notSaid : factsOfStatus[status];
  const fault = contradiction(facts, flags);
  if (fault !== null) return fault;
  const isOpen = status === 'requested' || status === 'withdrawn';
  const isPaid = flags.given === null || isOpen ? null : flags.given > 0;
  const isHad = [flags.approved, flags.funded, flags.attended, isPaid].includes(true);
  const isApproved = isHad ? true : (flags.approved ?? facts.isApproved);
  const isTurnedDown = flags.approved === false && !isOpen ? true : facts.isRefused;
  return {
    isApproved,
    isRefused: isApproved === true ? false : isTurnedDown,
    isWithdrawn: facts.isWithdrawn,
    isFunded: flags.funded ?? facts.isFunded ?? isPaid,
    isAttended: flags.attended ?? facts.isAttended,
  };
};
