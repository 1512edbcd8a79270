import { describe, expect, it } from 'vitest';
import { playwrightCounts, runnerCounts, vitestCounts } from './runner-counts.mjs';

describe('the counts of a runner', () => {
  it('are those of the vitest report, pending and to-do tests being skipped ones', () => {
    const report = { numPassedTests: 40, numFailedTests: 2, numPendingTests: 3, numTodoTests: 1 };
    expect(vitestCounts(report)).toEqual({ passed: 40, failed: 2, skipped: 4 });
  });

  it('are those of the Playwright report, a flaky test being a passed one', () => {
    const report = { stats: { expected: 8, unexpected: 1, flaky: 1, skipped: 2 } };
    expect(playwrightCounts(report)).toEqual({ passed: 9, failed: 1, skipped: 2 });
  });

  it.each([
    { why: 'all passed', passed: 4, failed: 0, code: 0, expected: 0 },
    { why: 'two failed', passed: 4, failed: 2, code: 1, expected: 2 },
    { why: 'a file did not load', passed: 4, failed: 0, code: 1, expected: 1 },
  ])('have $expected failed when $why', ({ passed, failed, code, expected }) => {
    expect(runnerCounts({ passed, failed, skipped: 0 }, code)).toEqual({
      passed,
      failed: expected,
      skipped: 0,
    });
  });

  it.each([0, 1, 137])('have one failure when it ended with %i and left no report', (code) => {
    expect(runnerCounts(undefined, code)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});
