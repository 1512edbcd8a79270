import { describe, expect, it } from 'vitest';
import { nextWeekly } from './run-schedule';

describe('the next run of a weekly schedule', () => {
  it.each([
    { now: '2025-03-01T09:00:30Z', next: '2025-03-08T09:00:00.000Z' },
    { now: '2025-03-08T08:59:59Z', next: '2025-03-08T09:00:00.000Z' },
    // A server that was off for weeks makes one, not one for each week.
    { now: '2025-03-25T12:00:00Z', next: '2025-03-29T09:00:00.000Z' },
  ])('after $now is $next', ({ now, next }) => {
    expect(nextWeekly('2025-03-01T09:00:00.000Z', new Date(now))).toBe(next);
  });
});
