import { expect, it } from 'vitest';
import { dayOfData } from './import-roads';

it.each([
  { says: 'a day', seconds: Date.UTC(2026, 9, 1) / 1000, day: '2026-10-01' },
  { says: 'nothing', seconds: null, day: null },
  { says: 'milliseconds', seconds: Date.UTC(2026, 9, 1), day: null },
  { says: 'more than a date can be', seconds: 9e15, day: null },
  { says: 'a day before there was such data', seconds: 1_000, day: null },
])('a file that says $says is of $day', ({ seconds, day }) => {
  expect(dayOfData(seconds, new Date('2026-11-22T12:00:00Z'))).toBe(day);
});
