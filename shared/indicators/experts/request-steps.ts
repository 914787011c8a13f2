import { compareSides } from '../compare-sides';
import type { SidesComparison } from '../compare-sides';
import type { Proportion } from '../../statistics/types';
import type { RequestCounts } from './request-counts';

/** A step of a request, as one count of another. Funded and attended are each of the approved: one may attend without funds. */
export const requestSteps = ['approved', 'funded', 'attended', 'whole'] as const;
export type RequestStep = (typeof requestSteps)[number];

type Cell = 'asked' | 'approved' | 'funded' | 'attended';

/** What is counted at each step, of what. */
export const stepParts: Readonly<Record<RequestStep, { readonly count: Cell; readonly of: Cell }>> = {
  approved: { count: 'approved', of: 'asked' },
  funded: { count: 'funded', of: 'approved' },
  attended: { count: 'attended', of: 'approved' },
  whole: { count: 'attended', of: 'asked' },
};

/** Null where the file does not say. */
export const stepOf = (step: RequestStep, counts: RequestCounts): Proportion | null => {
  const { count, of } = stepParts[step];
  const [above, below] = [counts[count], counts[of]];
  return above === null || below === null ? null : { count: above, of: below };
};

/** White against BME at one step; above 1 is worse for BME staff. */
export const compareStep = (
  white: Proportion,
  bme: Proportion,
): Pick<SidesComparison, 'ratio' | 'finding' | 'isAdverse' | 'hasLowNumbers'> => {
  const { ratio, finding, isAdverse, hasLowNumbers } = compareSides(false, { white, bme });
  return { ratio, finding, isAdverse, hasLowNumbers };
};
