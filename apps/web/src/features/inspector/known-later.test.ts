import { Day } from '@waystation/domain';
import { describe, expect, it } from 'vitest';
import { documentDay, isFromLater, isReplayedBefore } from './known-later';

const MARCH = Day.parse('2011-03-15');

describe('what is known on a day of a historical case', () => {
  it.each([
    ['2011-03-15', false],
    ['2011-03-16', true],
    ['2011-03', false],
    ['2011-05', true],
    ['2011', false],
    ['2013', true],
    ['spring 2011', false],
    [null, false],
  ])('a document of %s is from later: %s', (documentDate, expected) => {
    expect(isFromLater(documentDate, MARCH)).toBe(expected);
  });

  it.each([
    ['2011-05-05', { day: '2011-05-05', precision: 'day' }],
    ['2011-05', { day: '2011-05-01', precision: 'month' }],
    ['2013', { day: '2013-01-01', precision: 'year' }],
  ])('the date %s is as precise as it is printed', (documentDate, expected) => {
    expect(documentDay(documentDate)).toEqual(expected);
  });

  it('may be said of undated text only on its last day, and of a running operation always', () => {
    const replay = { from: Day.parse('2011-02-20'), to: Day.parse('2011-12-31'), start: MARCH };
    expect(isReplayedBefore({ replay }, MARCH)).toBe(true);
    expect(isReplayedBefore({ replay }, replay.to)).toBe(false);
    expect(isReplayedBefore({ replay: null }, MARCH)).toBe(false);
  });
});
