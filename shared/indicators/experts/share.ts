import { rate } from '../../statistics/rate';
import { areLowNumbers, isTooFew } from '../group-figure';
import { noEstimate, shownEstimate } from '../shown-estimate';

/** People of whom something is so, with the range of the share. Percentages are 0 to 100. Null where hidden or too few. */
export interface Share {
  readonly count: number | null;
  /** People of whom it is known. */
  readonly of: number | null;
  readonly percent: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly method: string | null;
  readonly hasLowNumbers: boolean;
  readonly isHidden: boolean;
}

/**
 * A share with its Wilson interval. No share is given of fewer than ten people.
 * @throws RangeError when `count` is above `of`
 * @example share(56, 106) // 52.8 % (43.4 to 62.1)
 */
export const share = (count: number, of: number): Share => {
  const { value: percent, ...range } = isTooFew([of]) ? noEstimate : shownEstimate(rate({ count, of }), 100);
  return { count, of, percent, ...range, hasLowNumbers: areLowNumbers([of]), isHidden: false };
};

/** A share of which a number may not be shown. */
export const hiddenShare: Share = {
  count: null,
  of: null,
  percent: null,
  lower: null,
  upper: null,
  method: null,
  hasLowNumbers: false,
  isHidden: true,
};
