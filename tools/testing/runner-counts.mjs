import { addCounts, NONE, ONE_FAILED } from '../summary/counts.mjs';

/** @typedef {import('../summary/counts.mjs').Counts} Counts */

/**
 * @typedef {object} VitestReport
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests
 * @property {number} numTodoTests
 */
/**
 * @typedef {object} PlaywrightReport
 * @property {{ expected: number, unexpected: number, flaky: number, skipped: number }} stats
 */

/**
 * The counts in vitest's JSON report.
 * @param {VitestReport} report
 * @returns {Counts}
 */
export const vitestCounts = (report) => ({
  passed: report.numPassedTests,
  failed: report.numFailedTests,
  skipped: report.numPendingTests + report.numTodoTests,
});

/**
 * The counts in Playwright's JSON report. A flaky test, which passed only at its second try, passed;
 * Playwright names it in what it prints, and it is mended as a bug (decision 038).
 * @param {PlaywrightReport} report
 * @returns {Counts}
 */
export const playwrightCounts = ({ stats }) => ({
  passed: stats.expected + stats.flaky,
  failed: stats.unexpected,
  skipped: stats.skipped,
});

/**
 * What a runner's report and exit code say together. A runner that failed without a failed test (a
 * file that does not load, no report at all) is one failure more: it must never look green.
 * @param {Counts | undefined} reported
 * @param {number} exitCode
 * @returns {Counts}
 */
export const runnerCounts = (reported, exitCode) => {
  const counts = reported ?? NONE;
  const broke = reported === undefined || (exitCode !== 0 && counts.failed === 0);
  return broke ? addCounts([counts, ONE_FAILED]) : counts;
};
