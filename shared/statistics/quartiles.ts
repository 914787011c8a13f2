/** The values below which a quarter, half and three quarters of all lie. */
export interface Quartiles {
  readonly lower: number;
  readonly median: number;
  readonly upper: number;
}

/**
 * Median and quartiles by linear interpolation between the ordered values, as a spreadsheet's QUARTILE.INC gives them.
 *
 * Source: Hyndman and Fan (1996), definition 7.
 * @param values - in any order and unit; the result has the same unit
 * @returns null where there are none
 * @example quartiles([1, 2, 3, 4]) // 1.75, 2.5, 3.25
 */
export const quartiles = (values: readonly number[]): Quartiles | null => {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): number => {
    const place = share * (sorted.length - 1);
    const below = sorted[Math.floor(place)] ?? 0;
    const above = sorted[Math.ceil(place)] ?? below;
    return below + (above - below) * (place - Math.floor(place));
  };
  return { lower: at(0.25), median: at(0.5), upper: at(0.75) };
};
