import { describe, expect, it } from 'vitest';
import type { DeliveryProblem } from '../alert-delivery';
import { outcomeOfTry } from './outcome-of-try';

const at = new Date('2026-11-20T08:00:00.000Z');
const problem = (kind: DeliveryProblem['kind'], status: number | null = null) => ({ kind, status });

describe('what a try to send an alert came to', () => {
  it('is done where there was no problem', () => {
    expect(outcomeOfTry(null, { tries: 3, at })).toEqual({ kind: 'sent' });
  });

  it.each([
    { tries: 1, nextAt: '2026-11-20T08:01:00.000Z' },
    { tries: 2, nextAt: '2026-11-20T08:05:00.000Z' },
    { tries: 4, nextAt: '2026-11-20T09:00:00.000Z' },
    { tries: 8, nextAt: '2026-11-21T08:00:00.000Z' },
  ])('waits longer after $tries tries', ({ tries, nextAt }) => {
    const refused = problem('refused', 500);
    expect(outcomeOfTry(refused, { tries, at })).toEqual({
      kind: 'waits',
      problem: refused,
      nextAt,
    });
  });

  it('is given up after nine tries', () => {
    expect(outcomeOfTry(problem('unreachable'), { tries: 9, at }).kind).toBe('givenUp');
  });

  it.each([problem('notForAudience'), problem('addressNotAllowed'), problem('refused', 410)])(
    'is given up at once where trying again cannot help: $kind',
    (final) => {
      expect(outcomeOfTry(final, { tries: 1, at })).toEqual({ kind: 'givenUp', problem: final });
    },
  );
});
