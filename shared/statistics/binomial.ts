/** Probabilities of the counts `from`, `from + 1`, …; counts beyond either end have a probability below 1e-300. */
export type BinomialDistribution = { readonly from: number; readonly probabilities: readonly number[] };

/**
 * How likely each count is among `trials` independent people who each have the event with the same chance. Built outward
 * from the likeliest count by exact ratios, so tens of thousands of trials neither overflow nor lose digits.
 *
 * @param trials - whole number ≥ 0
 * @param chance - 0 to 1
 * @throws RangeError when the trials are not a whole number ≥ 0 or the chance is outside 0–1
 *
 * @example binomialDistribution(2, 0.5) // from 0: 0.25, 0.5, 0.25
 */
export function binomialDistribution(trials: number, chance: number): BinomialDistribution {
  if (!Number.isInteger(trials) || trials < 0)
    throw new RangeError(`Trials must be a whole number ≥ 0: got ${trials}.`);
  if (!(chance >= 0 && chance <= 1)) throw new RangeError(`A chance must lie between 0 and 1: got ${chance}.`);
  if (chance === 0 || chance === 1) return { from: chance * trials, probabilities: [1] };
  const odds = chance / (1 - chance);
  const start = Math.min(trials, Math.floor((trials + 1) * chance));
  const downward: number[] = [];
  for (let k = start, weight = 1; k > 0; k -= 1) {
    weight *= k / ((trials - k + 1) * odds);
    if (weight < Number.MIN_VALUE / Number.EPSILON) break;
    downward.push(weight);
  }
  const upward: number[] = [1];
  for (let k = start, weight = 1; k < trials; k += 1) {
    weight *= ((trials - k) * odds) / (k + 1);
    if (weight < Number.MIN_VALUE / Number.EPSILON) break;
    upward.push(weight);
  }
  const weights = [...downward.reverse(), ...upward];
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return { from: start - downward.length, probabilities: weights.map((weight) => weight / all) };
}
