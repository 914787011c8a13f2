import type { Interval } from './types';
import { isWithinRange } from './within-range';

/** Which group would need the change, and by how many whole cases. */
export type CaseChange = { readonly group: 'above' | 'below'; readonly cases: number };

/** Tries 1, 2, … cases up to the most there can be, and answers with the first that lands in the range, or null. */
export function smallestChange(
  group: CaseChange['group'],
  most: number,
  ratioAfter: (cases: number) => number,
  range: Interval,
): CaseChange | null {
  for (let cases = 1; cases <= most; cases += 1) {
    if (isWithinRange(ratioAfter(cases), range)) return { group, cases };
  }
  return null;
}
