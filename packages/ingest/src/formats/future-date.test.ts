import { Day } from '@waystation/domain';
import { describe, expect, it } from 'vitest';
import { isFuture } from './future-date';

describe('isFuture', () => {
  it.each([
    { day: '2025-03-02', precision: 'day' as const, future: false },
    { day: '2025-03-03', precision: 'day' as const, future: true },
    { day: '2099-01-01', precision: 'day' as const, future: true },
    { day: '2025-03-31', precision: 'month' as const, future: false },
    { day: '2025-04-30', precision: 'month' as const, future: true },
    { day: '2025-12-31', precision: 'year' as const, future: false },
    { day: '2026-12-31', precision: 'year' as const, future: true },
  ])('says $future of $day, known to the $precision, on 1 March 2025', (row) => {
    const lastDay = Day.parse('2025-03-02');
    expect(isFuture(Day.parse(row.day), lastDay, row.precision)).toBe(row.future);
  });
});
