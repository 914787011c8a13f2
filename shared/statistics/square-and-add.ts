import type { CalculatedEstimate } from './types';

type ValueWithInterval = Pick<CalculatedEstimate, 'value' | 'lower' | 'upper'>;

/**
 * The difference of two independent estimates, first minus second, with an interval recovered from their own
 * intervals: each side squares and adds the distances that push the difference that way.
 *
 * Source: Newcombe, 1998; Zou and Donner, 2008 (method of variance estimates recovery).
 *
 * @example squareAndAdd({ value: 0.8, lower: 0.691834, upper: 0.876953 }, { value: 0.6, lower: 0.490455,
 * upper: 0.700382 }) // 0.2 (0.052431, 0.333873)
 */
export function squareAndAdd(first: ValueWithInterval, second: ValueWithInterval): ValueWithInterval {
  const value = first.value - second.value;
  return {
    value,
    lower: value - Math.hypot(first.value - first.lower, second.upper - second.value),
    upper: value + Math.hypot(first.upper - first.value, second.value - second.lower),
  };
}
