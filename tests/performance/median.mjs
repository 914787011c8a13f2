/**
 * @param {readonly number[]} values
 * @returns {number} the middle value, rounded to a tenth
 */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const value = sorted.length % 2 === 1 ? sorted[middle] : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
  return Math.round((value ?? 0) * 10) / 10;
}

/**
 * @param {readonly number[]} values
 * @returns {{ readonly median: number, readonly runs: readonly number[] }}
 */
export function summary(values) {
  return { median: median(values), runs: values.map((value) => Math.round(value * 10) / 10) };
}
