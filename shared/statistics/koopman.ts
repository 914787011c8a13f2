import { checkProportion } from './check-proportion';
import { Z_95 } from './constants';
import type { Interval, Proportion } from './types';

const LOG_TOLERANCE = 1e-12;

/**
 * The 95 % interval of a ratio of two rates that stays sound on few cases and on zeros: all ratios that a score test
 * would not reject. An end is exactly 0 when nobody above the line has the event, and Infinity when nobody below has.
 *
 * Source: Koopman, 1984. The ends are found by bisection on the log scale, to a relative 1e-12.
 *
 * @param above - the group above the line, `of` > 0; halves allowed
 * @param below - the group below the line, `of` > 0
 * @returns ratios, 0 to Infinity
 * @throws RangeError when the counts are impossible or a group has nobody
 *
 * @example koopmanInterval({ count: 36, of: 40 }, { count: 16, of: 80 }) // 2.939569 to 7.152223
 */
export function koopmanInterval(above: Proportion, below: Proportion): Interval {
  checkProportion(above);
  checkProportion(below);
  if (above.of === 0 || below.of === 0) throw new RangeError('A ratio needs people in both groups.');
  return { lower: above.count === 0 ? 0 : 1 / upperEnd(below, above), upper: upperEnd(above, below) };
}

/** The larger ratio at which the score statistic reaches z². The smaller one is 1 ÷ the same with the groups swapped. */
function upperEnd(above: Proportion, below: Proportion): number {
  if (below.count === 0) return Infinity;
  const isInside = (log: number): boolean => scoreStatistic(above, below, Math.exp(log)) < Z_95 ** 2;
  const seen = Math.log(Math.max(above.count, 0.5) / above.of / (below.count / below.of));
  let inside = seen;
  while (!isInside(inside)) inside -= 1;
  let outside = Math.max(seen, inside) + 1;
  while (isInside(outside)) outside += 1;
  while (outside - inside > LOG_TOLERANCE * Math.max(1, Math.abs(outside))) {
    const middle = (inside + outside) / 2;
    if (isInside(middle)) inside = middle;
    else outside = middle;
  }
  return Math.exp((inside + outside) / 2);
}

/** How far the counts lie from the likeliest pair of rates whose ratio is exactly `ratio`; chi-squared, 1 degree. */
function scoreStatistic(above: Proportion, below: Proportion, ratio: number): number {
  const events = above.count + below.count;
  const people = above.of + below.of;
  const middle = ratio * (above.of + below.count) + above.count + below.of;
  // The smaller root of people·p² − middle·p + ratio·events, written so that nothing cancels.
  const root = Math.sqrt(Math.max(0, middle ** 2 - 4 * people * ratio * events));
  const rateBelow = Math.min(1, (2 * events) / (middle + root));
  const rateAbove = Math.min(1, ratio * rateBelow);
  return squaredResidual(above, rateAbove) + squaredResidual(below, rateBelow);
}

/** (count − of·rate)² ÷ (of·rate·(1 − rate)), with the cases that would be 0 ÷ 0 written out. */
function squaredResidual({ count, of }: Proportion, rate: number): number {
  if (count === of) return (of * (1 - rate)) / rate;
  if (count === 0) return (of * rate) / (1 - rate);
  return (count - of * rate) ** 2 / (of * rate * (1 - rate));
}
