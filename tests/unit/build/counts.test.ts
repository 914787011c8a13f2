import { describe, expect, test } from 'vitest';
import {
  countsFromPlaywright,
  countsFromVitest,
  summaryLine,
  total,
  withRunFailure,
} from '../../../build/checks/counts.mjs';

describe('counting what the test runs report', () => {
  test('takes passed and failed from each report', () => {
    expect(countsFromVitest({ numPassedTests: 3, numFailedTests: 1 })).toEqual({ passed: 3, failed: 1 });
    expect(countsFromPlaywright({ stats: { expected: 4, unexpected: 1, flaky: 1 } })).toEqual({ passed: 4, failed: 2 });
  });

  test('a bad end without a failed test is one failure', () => {
    expect(withRunFailure({ passed: 5, failed: 0 }, 1)).toEqual({ passed: 5, failed: 1 });
    expect(withRunFailure({ passed: 5, failed: 2 }, 1)).toEqual({ passed: 5, failed: 2 });
    expect(withRunFailure({ passed: 5, failed: 0 }, 0)).toEqual({ passed: 5, failed: 0 });
  });

  test('no tests at all is a failure, even when the run calls it a success', () => {
    expect(withRunFailure({ passed: 0, failed: 0 }, 0)).toEqual({ passed: 0, failed: 1 });
  });

  test('ends in one line', () => {
    const counts = [
      { passed: 1, failed: 0 },
      { passed: 40, failed: 2 },
    ];
    expect(summaryLine(total(counts))).toBe('41 passed, 2 failed');
  });
});
