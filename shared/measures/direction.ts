import type { MeasuredFigure } from './measured-figure';

type Placed = Pick<MeasuredFigure, 'value' | 'parity' | 'worse'>;

/**
 * Which way is better from where a figure stands: 1 up, −1 down. Towards equal where there is an equal value, from either side of it; for a share
 * away from what is worse.
 * @example betterWay({ value: 1.43, parity: 1, worse: 'higher' }) // −1
 * @example betterWay({ value: 0.7, parity: 1, worse: 'higher' }) // 1
 */
export const betterWay = ({ value, parity, worse }: Placed): 1 | -1 => {
  if (value === null || parity === null || value === parity) return worse === 'higher' ? -1 : 1;
  return value > parity ? -1 : 1;
};

/** Whether a value is at the target or beyond it, the better way from the baseline. */
export const isAtTarget = (value: number, target: number, way: 1 | -1): boolean => (value - target) * way >= 0;
