import { newcombeGap } from '../../statistics/newcombe';
import { relativeLikelihood } from '../../statistics/relative-likelihood';
import type { Proportion } from '../../statistics/types';
import type { Finding } from '../figure';
import { findingOf } from '../finding';
import { areLowNumbers, isTooFew } from '../group-figure';
import { noEstimate, shownEstimate } from '../shown-estimate';
import type { ShownEstimate } from '../shown-estimate';
import type { RequestCounts } from './request-counts';

/**
 * Approved of decided requests, White against BME. The gap is BME − White in percentage points: negative is worse for BME staff. The ratio is
 * White ÷ BME, as in indicators 2 and 4: above 1 is worse for BME staff.
 */
export interface ApprovalGap {
  readonly gap: ShownEstimate;
  readonly ratio: ShownEstimate;
  readonly finding: Finding;
  readonly hasLowNumbers: boolean;
}

/** Said where the numbers behind it may not be shown, or are fewer than ten. */
export const noApprovalGap: ApprovalGap = {
  gap: noEstimate,
  ratio: noEstimate,
  finding: 'too_few',
  hasLowNumbers: false,
};

const decided = ({ approved, refused }: RequestCounts): Proportion => ({ count: approved, of: approved + refused });

/**
 * The approval gap of one kind of request. Only decided requests count: a request that waits is not a refusal.
 * @example White 45 of 50 and BME 20 of 30 approved: −23.3 points, White 1.35 times as likely
 */
export const approvalGap = (white: RequestCounts, bme: RequestCounts): ApprovalGap => {
  const sides = { white: decided(white), bme: decided(bme) };
  const bases = [sides.white.of, sides.bme.of];
  const gap = newcombeGap(sides.bme, sides.white);
  if (gap.value === null) return { ...noApprovalGap, finding: 'not_calculable' };
  if (isTooFew(bases)) return noApprovalGap;
  return {
    gap: shownEstimate(gap, 100),
    ratio: shownEstimate(relativeLikelihood(sides.white, sides.bme)),
    finding: findingOf(gap, 0),
    hasLowNumbers: areLowNumbers(bases),
  };
};
