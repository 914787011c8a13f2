import type { Proportion } from '../../statistics/types';
import { compareSides } from '../compare-sides';
import type { SidesComparison } from '../compare-sides';
import { noEstimate } from '../shown-estimate';
import type { RequestCounts } from './request-counts';

/**
 * Approved of decided requests, White against BME. The gap is BME − White in percentage points: negative is worse for BME staff. The ratio is
 * White ÷ BME, as in indicators 2 and 4: above 1 is worse for BME staff.
 */
export type ApprovalGap = Pick<SidesComparison, 'gap' | 'ratio' | 'finding' | 'isAdverse' | 'hasLowNumbers'>;

/** Said where the numbers behind it may not be shown. */
export const noApprovalGap: ApprovalGap = {
  gap: noEstimate,
  ratio: noEstimate,
  finding: 'too_few',
  isAdverse: null,
  hasLowNumbers: false,
};

const decided = ({ approved, refused }: RequestCounts): Proportion => ({ count: approved, of: approved + refused });

/**
 * The approval gap of one kind of request. Only decided requests count: a request that waits is not a refusal.
 * @example White 45 of 50 and BME 20 of 30 approved: −23.3 points, White 1.35 times as likely
 */
export const approvalGap = (white: RequestCounts, bme: RequestCounts): ApprovalGap => {
  const { gap, ratio, finding, isAdverse, hasLowNumbers } = compareSides(false, {
    white: decided(white),
    bme: decided(bme),
  });
  return { gap, ratio, finding, isAdverse, hasLowNumbers: hasLowNumbers && gap.value !== null };
};
