import { isSmall } from './policy';

/** One count of one part. */
export type CountAt<P extends string> = (part: P) => number;

/**
 * Which parts of a whole stay hidden where each part is shown with all its counts or with none. A part goes when any of its counts is small, and
 * then as many further parts, the smallest first, as it takes that at least two are hidden and that together they hold no small count either.
 *
 * Why that is safe: a reader who knows every total knows of the hidden parts only their sums. All of those may lie in any one of them, or none, so
 * each hidden count can be anything from 0 to a sum that is itself 0 or at least the threshold. Sums across other tables say nothing more, as long as
 * the reader knew the totals before.
 *
 * @param parts - the parts of the whole, in any order
 * @param counts - every count a reader can work out of a part; they add up over the parts
 * @param sizeOf - how large a part is, to hide the smallest first
 * @param start - parts that are hidden in any case
 * @returns the hidden parts; all of them where nothing less is safe
 * @example parts a 40 (20 with the event), b 30 (3), c 12 (6) at threshold 5: b is small, and c goes with it
 */
export const hiddenParts = <P extends string>(
  parts: readonly P[],
  counts: readonly CountAt<P>[],
  sizeOf: CountAt<P>,
  threshold: number,
  start: ReadonlySet<P> = new Set(),
): ReadonlySet<P> => {
  const isHidden = (part: P): boolean => start.has(part) || counts.some((count) => isSmall(count(part), threshold));
  const hidden = new Set(parts.filter(isHidden));
  if (hidden.size === 0) return hidden;
  const isSafe = (): boolean =>
    hidden.size > 1 &&
    counts.every(
      (count) =>
        !isSmall(
          [...hidden].reduce((sum, part) => sum + count(part), 0),
          threshold,
        ),
    );
  const next = parts.filter((part) => !hidden.has(part)).sort((a, b) => sizeOf(a) - sizeOf(b));
  for (const part of next) {
    if (isSafe()) break;
    hidden.add(part);
  }
  return hidden;
};
