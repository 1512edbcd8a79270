import { describe, expect, it } from 'vitest';
import { addCounts, exitCodeOf, formatCounts, NONE, parseCounts } from './counts.mjs';

describe('the plain line that ends a run', () => {
  it.each([
    { counts: { passed: 12, failed: 0, skipped: 0 }, line: '12 passed, 0 failed' },
    { counts: { passed: 0, failed: 2, skipped: 3 }, line: '0 passed, 2 failed, 3 skipped' },
  ])('is "$line", and is read back as the same counts', ({ counts, line }) => {
    expect(formatCounts(counts)).toBe(line);
    expect(parseCounts(`something before\n${line}\n`)).toEqual(counts);
  });

  it.each(['', 'Killed', '3 passed, 0 failed\nnpm error code 1', 'all 3 passed, 0 failed'])(
    'is missing in %j, which counts as one failure',
    (output) => {
      expect(parseCounts(output)).toEqual({ passed: 0, failed: 1, skipped: 0 });
    },
  );
});

describe('several runs', () => {
  it('add up', () => {
    const runs = [
      { passed: 10, failed: 1, skipped: 0 },
      { passed: 5, failed: 0, skipped: 2 },
    ];
    expect(addCounts(runs)).toEqual({ passed: 15, failed: 1, skipped: 2 });
  });

  it.each([
    { counts: { passed: 1, failed: 0, skipped: 9 }, code: 0 },
    { counts: { passed: 9, failed: 1, skipped: 0 }, code: 1 },
    { counts: NONE, code: 1 },
  ])(
    'end with code $code after $counts.passed passed, $counts.failed failed',
    ({ counts, code }) => {
      expect(exitCodeOf(counts)).toBe(code);
    },
  );
});
