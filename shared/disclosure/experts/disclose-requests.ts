import { approvalGap, noApprovalGap } from '../../indicators/experts/approval-gap';
import type { ApprovalGap } from '../../indicators/experts/approval-gap';
import { groupFigure } from '../../indicators/group-figure';
import type { RequestCounts, RequestKind, RequestKindCounts } from '../../indicators/experts/request-counts';
import type { EthnicGroup } from '../../reference/groups';
import { hiddenCells } from '../figures/hidden-cells';
import { isSmall } from '../figures/policy';
import type { DisclosurePolicy } from '../figures/policy';
import { joinTables, noTable } from '../join-tables';
import type { Table } from '../types';
import { showCounts } from './shown-count';
import type { ShownCount } from './shown-count';

/** Requests of one group as they may be shown. `null` for what the file does not say. */
export interface ShownRequests {
  readonly asked: ShownCount;
  readonly approved: ShownCount;
  readonly refused: ShownCount;
  readonly funded: ShownCount | null;
  readonly attended: ShownCount | null;
  /** Pounds. */
  readonly given: ShownCount | null;
  /** Approved of decided, 0 to 100; null where few or hidden. */
  readonly approvalPercent: number | null;
}

export interface DisclosedRequests {
  readonly kind: RequestKind;
  readonly groups: Readonly<Record<EthnicGroup, ShownRequests>>;
  readonly approval: ApprovalGap;
  readonly isHidden: boolean;
}

/** Approved requests with something and without it; nothing where the file does not say. */
const partTable = (id: string, count: number | null, approved: number): Table =>
  count === null
    ? noTable
    : {
        cells: [
          { id, value: count },
          { id: `not-${id}`, value: approved - count },
        ],
        sums: [{ total: 'approved', parts: [id, `not-${id}`] }],
      };

/** All ways in which the counts of one group add up. No total across groups is ever printed, so each group stands alone. */
export const requestsTable = ({ asked, approved, refused, funded, attended }: RequestCounts): Table =>
  joinTables([
    {
      cells: [
        { id: 'asked', value: asked, worth: 3 },
        { id: 'approved', value: approved, worth: 2 },
        { id: 'refused', value: refused, worth: 2 },
        { id: 'open', value: asked - approved - refused },
        { id: 'decided', value: approved + refused, worth: 5 },
      ],
      sums: [
        { total: 'asked', parts: ['decided', 'open'] },
        { total: 'decided', parts: ['approved', 'refused'] },
      ],
    },
    partTable('funded', funded, approved),
    partTable('attended', attended, approved),
  ]);

interface DisclosedGroup {
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
  const isMoneyHidden = given !== null && (isSmall(given.requests, policy.threshold) || hidden.has('funded'));
  return {
    isRateHidden,
    isAnyHidden: hidden.size > 0,
    shown: {
      asked: shown('asked', counts.asked),
      approved: shown('approved', approved),
      refused: shown('refused', refused),
      funded: ofPart('funded', counts.funded),
      attended: ofPart('attended', counts.attended),
      given: given === null ? null : { count: isMoneyHidden ? null : given.pounds, isHidden: isMoneyHidden },
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
    approval: isHidden ? noApprovalGap : approvalGap(groups.white, groups.bme),
    isHidden: [white, bme, unknown].some(({ isAnyHidden }) => isAnyHidden),
  };
};
