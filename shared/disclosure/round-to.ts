/**
 * A count rounded to the nearest multiple, halves up: an option beside hiding, never instead of it. Totals are rounded on
 * their own, so rounded parts need not add up to them.
 *
 * @param value - finite, not negative
 * @param base - greater than 0; 5 for the usual rounding
 * @throws RangeError otherwise
 *
 * @example roundTo(7.5, 5) // 10
 */
export function roundTo(value: number, base: number): number {
  if (!Number.isFinite(value) || value < 0) throw new RangeError(`Only counts are rounded: got ${value}.`);
  if (!Number.isFinite(base) || base <= 0) throw new RangeError(`The base of rounding must be above 0: got ${base}.`);
  return Math.round(value / base) * base;
}
