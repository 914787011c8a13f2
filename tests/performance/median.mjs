/**
 * @param {readonly number[]} values
 * @param {number} parts 10 rounds to a tenth
 * @returns {number} the middle value
 */
export function median(values, parts = 10) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const value = sorted.length % 2 === 1 ? sorted[middle] : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
  return Math.round((value ?? 0) * parts) / parts;
}

/**
 * @param {readonly number[]} values
 * @param {number} parts
 * @returns {{ readonly median: number, readonly runs: readonly number[] }}
 */
export function summary(values, parts = 10) {
  return { median: median(values, parts), runs: values.map((value) => Math.round(value * parts) / parts) };
}
