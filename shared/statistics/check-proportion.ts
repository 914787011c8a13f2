import type { Proportion } from './types';

/**
 * Refuses what cannot be a count of people or events.
 *
 * @throws RangeError when a number is negative or not finite, or the count is greater than what it is a count of.
 */
export function checkProportion({ count, of }: Proportion): void {
  if (!Number.isFinite(count) || !Number.isFinite(of) || count < 0 || of < 0) {
    throw new RangeError(`A count and its denominator must be finite and not negative: got ${count} of ${of}.`);
  }
  if (count > of) {
    throw new RangeError(`A count cannot be greater than its denominator: got ${count} of ${of}.`);
  }
}
