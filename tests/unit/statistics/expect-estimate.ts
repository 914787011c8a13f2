import { expect } from 'vitest';
import type { Estimate, EstimateMethod } from '../../../shared/statistics/types';

type Expected = {
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
  readonly method?: EstimateMethod;
};

/** Half a unit in the last decimal that the page prints. */
export function expectEstimate(estimate: Estimate, expected: Expected, decimals = 6): void {
  expect(estimate.value).toBeCloseTo(expected.value, decimals);
  expect(estimate.lower).toBeCloseTo(expected.lower, decimals);
  expect(estimate.upper).toBeCloseTo(expected.upper, decimals);
  if (expected.method !== undefined) expect(estimate.method).toBe(expected.method);
}
