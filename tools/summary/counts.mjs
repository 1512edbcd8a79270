/** @typedef {{ readonly passed: number, readonly failed: number, readonly skipped: number }} Counts */

/**
 * No results at all.
 * @type {Counts}
 */
export const NONE = { passed: 0, failed: 0, skipped: 0 };

/**
 * One check that holds.
 * @type {Counts}
 */
export const ONE_PASSED = { passed: 1, failed: 0, skipped: 0 };

/**
 * One failure: of a runner that broke without telling which test did.
 * @type {Counts}
 */
export const ONE_FAILED = { passed: 0, failed: 1, skipped: 0 };

/**
 * The sum of several results.
 * @param {readonly Counts[]} all
 * @returns {Counts}
 */
export const addCounts = (all) =>
  all.reduce(
    (sum, { passed, failed, skipped }) => ({
      passed: sum.passed + passed,
      failed: sum.failed + failed,
      skipped: sum.skipped + skipped,
    }),
    NONE,
  );

/**
 * The plain line that ends a run: `12 passed, 0 failed`, and `, 3 skipped` when any was.
 * @param {Counts} counts
 */
export const formatCounts = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;

/**
 * Reads the plain line from the end of a run's output; a run that ended without one failed.
 * @param {string} output
 * @returns {Counts}
 */
export const parseCounts = (output) => {
  const lastLine = output.trimEnd().split('\n').at(-1) ?? '';
  const found = /^(\d+) passed, (\d+) failed(?:, (\d+) skipped)?$/.exec(lastLine);
  return found === null
    ? ONE_FAILED
    : { passed: Number(found[1]), failed: Number(found[2]), skipped: Number(found[3] ?? 0) };
};

/**
 * A run is good when something ran and nothing failed.
 * @param {Counts} counts
 */
export const exitCodeOf = ({ passed, failed }) => (failed === 0 && passed > 0 ? 0 : 1);
