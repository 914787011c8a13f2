import fc from 'fast-check';
import type { Proportion } from '../../../shared/statistics/types';

/** Any possible count of 1 to 500 people, zero and all included. */
export const anyProportion: fc.Arbitrary<Proportion> = fc
  .integer({ min: 1, max: 500 })
  .chain((of) => fc.record({ count: fc.integer({ min: 0, max: of }), of: fc.constant(of) }));

/** At least one person has the event. */
export const proportionWithEvents = anyProportion.filter(({ count }) => count > 0);

/** At least one person has the event and one does not. */
export const mixedProportion = anyProportion.filter(({ count, of }) => count > 0 && count < of);

export function scaled({ count, of }: Proportion, by: number): Proportion {
  return { count: count * by, of: of * by };
}
