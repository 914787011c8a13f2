import { checkProportion } from './check-proportion';
import type { Proportion } from './types';

/** `exact` people, negative when the group is ahead; `people` is whole, rounded up, and never below 0. */
export type Shortfall = { readonly exact: number; readonly people: number };

/**
 * How many more people of a group would have been appointed, trained or promoted at the reference group's rate.
 *
 * @param group - the group that may have fallen short; halves allowed
 * @param reference - the group whose rate is applied
 * @returns people; null when the reference group has nobody
 * @throws RangeError when the counts are impossible
 *
 * @example shortfall({ group: { count: 96, of: 540 }, reference: { count: 412, of: 1650 } }) // 38.8364 → 39 people
 */
export function shortfall({
  group,
  reference,
}: {
  readonly group: Proportion;
  readonly reference: Proportion;
}): Shortfall | null {
  checkProportion(group);
  checkProportion(reference);
  if (reference.of === 0) return null;
  // Multiplied before it is divided: whole results come out whole, and no rounding noise becomes one more person.
  const exact = (reference.count * group.of) / reference.of - group.count;
  return { exact, people: Math.max(0, Math.ceil(exact)) };
}
