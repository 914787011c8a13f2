/**
 * @typedef {{ readonly passed: number, readonly failed: number }} Counts
 * @typedef {{ readonly numPassedTests: number, readonly numFailedTests: number }} VitestReport
 * @typedef {{ readonly stats: { readonly expected: number, readonly unexpected: number, readonly flaky: number } }} PlaywrightReport
 */

/**
 * @param {VitestReport} report
 * @returns {Counts}
 */
export function countsFromVitest(report) {
  return { passed: report.numPassedTests, failed: report.numFailedTests };
}

/**
 * A flaky test failed once, and a failure is a failure.
 *
 * @param {PlaywrightReport} report
 * @returns {Counts}
 */
export function countsFromPlaywright({ stats }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
}

/**
 * A run that ended badly without naming a failed test (a file that did not load, no tests at all) is one failure.
 *
 * @param {Counts} counts
 * @param {number} exitCode
 * @returns {Counts}
 */
export function withRunFailure(counts, exitCode) {
  const isSilentFailure = counts.failed === 0 && (exitCode !== 0 || counts.passed === 0);
  return isSilentFailure ? { ...counts, failed: 1 } : counts;
}

/**
 * @param {readonly Counts[]} all
 * @returns {Counts}
 */
export function total(all) {
  return {
    passed: all.reduce((sum, { passed }) => sum + passed, 0),
    failed: all.reduce((sum, { failed }) => sum + failed, 0),
  };
}

/** @param {Counts} counts */
export function summaryLine({ passed, failed }) {
  return `${passed} passed, ${failed} failed`;
}
