import { approvalGap, noApprovalGap } from '../../indicators/experts/approval-gap';
import type { ApprovalGap } from '../../indicators/experts/approval-gap';
import { groupFigure } from '../../indicators/group-figure';
import type { RequestCounts, RequestKind, RequestKindCounts } from '../../indicators/experts/request-counts';
import { quartiles } from '../../statistics/quartiles';
import type { Quartiles } from '../../statistics/quartiles';
import type { RefusalReason } from '../../reference/outcomes-requests';
import type { EthnicGroup } from '../../reference/groups';
import { hiddenCells } from '../figures/hidden-cells';
import { isSmall } from '../figures/policy';
import type { DisclosurePolicy } from '../figures/policy';
import { discloseSteps } from './disclose-steps';
import type { ShownStep } from './disclose-steps';
import { reasonCounts, reasonId, requestsTable } from './requests-table';
import { showCounts } from './shown-count';
import type { ShownCount } from './shown-count';

/** Refused requests with one kind of reason; `reason` is null for those without any. */
export interface ShownReason extends ShownCount {
  readonly reason: RefusalReason | null;
}

/** Requests of one group as they may be shown. `null` for what the file does not say. */
export interface ShownRequests {
  readonly asked: ShownCount;
  readonly approved: ShownCount;
  readonly refused: ShownCount;
  readonly funded: ShownCount | null;
  readonly attended: ShownCount | null;
  /** Pounds. */
  readonly given: ShownCount | null;
  /** Pounds for each person who was given any. */
  readonly poundsAHead: ShownCount | null;
  /** Approved of decided, 0 to 100; null where few or hidden. */
  readonly approvalPercent: number | null;
  readonly reasons: readonly ShownReason[];
  /** Days to the decision; null where hidden, few or not said. */
  readonly days: Quartiles | null;
}

export interface DisclosedRequests {
  readonly kind: RequestKind;
  readonly groups: Readonly<Record<EthnicGroup, ShownRequests>>;
  readonly steps: readonly ShownStep[];
  readonly approval: ApprovalGap;
  readonly isHidden: boolean;
}

/** Fewer waits than this give no median: with so few it is the wait of one or two people. */
const fewestWaits = 10;

const daysOf = ({ days }: RequestCounts, isHidden: boolean, threshold: number): Quartiles | null =>
  isHidden || days.length < Math.max(fewestWaits, threshold) ? null : quartiles(days);

interface DisclosedGroup {
  readonly hidden: ReadonlySet<string>;
  readonly shown: ShownRequests;
  readonly isRateHidden: boolean;
  readonly isAnyHidden: boolean;
}

const discloseGroup = (counts: RequestCounts, policy: DisclosurePolicy): DisclosedGroup => {
  const hidden = hiddenCells(requestsTable(counts), policy);
  const shown = showCounts(hidden);
  const ofPart = (id: string, count: number | null): ShownCount | null => (count === null ? null : shown(id, count));
  const { approved, refused, given } = counts;
  const isRateHidden = hidden.has('approved') || hidden.has('refused');
  // A sum of money that went to a few tells what each of them got.
  const isMoneyHidden = given !== null && (isSmall(given.people, policy.threshold) || hidden.has('funded'));
  const isNobodyPaid = given === null || given.people === 0;
  return {
    hidden,
    isRateHidden,
    isAnyHidden: hidden.size > 0,
    shown: {
      asked: shown('asked', counts.asked),
      approved: shown('approved', approved),
      refused: shown('refused', refused),
      funded: ofPart('funded', counts.funded),
      attended: ofPart('attended', counts.attended),
      given: given === null ? null : { count: isMoneyHidden ? null : given.pounds, isHidden: isMoneyHidden },
      poundsAHead: isNobodyPaid
        ? null
        : { count: isMoneyHidden ? null : given.pounds / given.people, isHidden: isMoneyHidden },
      reasons: reasonCounts(counts).map(([reason, count]) => ({ reason, ...shown(reasonId(reason), count) })),
      days: daysOf(counts, isRateHidden, policy.threshold),
      approvalPercent: isRateHidden ? null : groupFigure(approved, approved + refused).percent,
    },
  };
};

/** What of one kind of request may be shown in one version. */
export const discloseRequests = ({ kind, groups }: RequestKindCounts, policy: DisclosurePolicy): DisclosedRequests => {
  const white = discloseGroup(groups.white, policy);
  const bme = discloseGroup(groups.bme, policy);
  const unknown = discloseGroup(groups.unknown, policy);
  const isHidden = white.isRateHidden || bme.isRateHidden;
  return {
    kind,
    groups: { white: white.shown, bme: bme.shown, unknown: unknown.shown },
    steps: discloseSteps({
      white: { counts: groups.white, hidden: white.hidden },
      bme: { counts: groups.bme, hidden: bme.hidden },
      unknown: { counts: groups.unknown, hidden: unknown.hidden },
    }),
    approval: isHidden ? noApprovalGap : approvalGap(groups.white, groups.bme),
    isHidden: [white, bme, unknown].some(({ isAnyHidden }) => isAnyHidden),
  };
};
