import { normalTails } from './normal-tail';
import type { RiskRow } from './risk-table';

/** `observed` and `expected` are events of the first group; `expected` if both groups had the same chances at every time. */
export interface LogRank {
  readonly observed: number;
  readonly expected: number;
  /** One degree of freedom. */
  readonly chiSquare: number;
  readonly pValue: number;
}

/**
 * Whether two groups' chances of the event differ over the whole time, at each time among those still followed.
 *
 * Source: Mantel, 1966; Peto and Peto, 1972 (hypergeometric variance).
 *
 * @param first - and `second`: the same times in the same order, from `riskTable`
 * @returns null where there is nothing to compare: no time with an event has both groups at risk
 * @throws RangeError when the times of the two differ
 *
 * @example logRank(placebo, sixMercaptopurine) // Freireich, 1963: chi-square 16.79, 21 observed, 10.75 expected
 */
export function logRank(first: readonly RiskRow[], second: readonly RiskRow[]): LogRank | null {
  let observed = 0;
  let expected = 0;
  let variance = 0;
  if (first.length !== second.length) throw new RangeError('The two groups must have the same times.');
  first.forEach((row, at) => {
    const other = second[at];
    if (other?.time !== row.time) throw new RangeError('The two groups must have the same times.');
    const people = row.atRisk + other.atRisk;
    const events = row.events + other.events;
    if (people === 0) return;
    observed += row.events;
    expected += (events * row.atRisk) / people;
    if (people > 1)
      variance += (events * (people - events) * row.atRisk * other.atRisk) / (people * people * (people - 1));
  });
  if (variance === 0) return null;
  const chiSquare = (observed - expected) ** 2 / variance;
  return { observed, expected, chiSquare, pValue: normalTails(Math.sqrt(chiSquare)) };
}
