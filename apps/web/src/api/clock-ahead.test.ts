import { describe, expect, it } from 'vitest';
import { clockAheadMinutes } from './clock-ahead';

const NOW = new Date('2026-11-22T12:00:00Z');

const ahead = (date: string | null) =>
  clockAheadMinutes(new Response('x', { headers: date === null ? {} : { date } }), NOW);

describe('the clock of the device against that of the server', () => {
  it.each([
    ['Sun, 22 Nov 2026 12:00:00 GMT', undefined],
    ['Sun, 22 Nov 2026 11:56:00 GMT', undefined],
    ['Sun, 22 Nov 2026 11:50:00 GMT', 10],
    ['Tue, 24 Nov 2026 12:00:00 GMT', -2_880],
    ['yesterday', undefined],
    [null, undefined],
  ])('at %s is %s minutes ahead', (date, expected) => {
    expect(ahead(date)).toBe(expected);
  });
});
