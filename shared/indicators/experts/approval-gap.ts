import { newcombeGap } from '../../statistics/newcombe';
import { relativeLikelihood } from '../../statistics/relative-likelihood';
import type { Estimate, Proportion } from '../../statistics/types';
import type { Finding } from '../figure';
import { findingOf } from '../finding';
import { areLowNumbers, isTooFew } from '../group-figure';
import type { RequestCounts } from './request-counts';

/** A value with its 95 % interval; all null where it cannot be said. */
export interface ShownEstimate {
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly method: string | null;
}

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

const nothing: ShownEstimate = { value: null, lower: null, upper: null, method: null };

/** Said where the numbers behind it may not be shown, or are fewer than ten. */
export const noApprovalGap: ApprovalGap = { gap: nothing, ratio: nothing, finding: 'too_few', hasLowNumbers: false };

const shown = (estimate: Estimate, scale: number): ShownEstimate =>
  estimate.value === null
    ? nothing
    : {
        value: estimate.value * scale,
        lower: estimate.lower * scale,
        upper: estimate.upper * scale,
        method: estimate.method,
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
    gap: shown(gap, 100),
    ratio: shown(relativeLikelihood(sides.white, sides.bme), 1),
    finding: findingOf(gap, 0),
    hasLowNumbers: areLowNumbers(bases),
  };
};
