import { Day } from '@waystation/domain';
import { roundsOlder } from '@waystation/view';
import { describe, expect, it } from 'vitest';
import { mixedDates } from './mixed-dates';

const from = (...dates: readonly (string | null)[]) =>
  dates.map((date) => ({ dates: date === null ? [] : [Day.parse(date)] }));

describe('the chip of mixed dates', () => {
  it.each([
    [
      from('2021-09-30', '2020-12-31', '2021-12-02', '2021-09-30'),
      { count: 3, oldest: '2020-12-31' },
    ],
    [from('2021-09-30', '2021-09-30'), null],
    [from('2021-09-30', null), null],
    [from(), null],
  ])('%o: %o', (layers, expected) => {
    expect(mixedDates(layers)).toEqual(expected);
  });

  it('counts what only the earlier of two maps shows', () => {
    const [later, earlier] = [from('2011-04-10'), from('2011-02-24')];
    expect(mixedDates([...later, ...earlier])).toEqual({ count: 2, oldest: '2011-02-24' });
  });

  it('counts every date within one layer', () => {
    const arrivals = { dates: ['2011-03-07', '2011-05-28'].map((date) => Day.parse(date)) };
    expect(mixedDates([arrivals])).toEqual({ count: 2, oldest: '2011-03-07' });
  });
});

describe('how many rounds older a layer is', () => {
  const rounds = ['2020-06-30', '2020-12-31', '2021-09-30', '2025-02-28'].map((date) => ({
    round: { reportingDate: Day.parse(date) },
  }));

  it.each([
    ['2020-12-31', '2021-09-30', 1],
    ['2020-06-30', '2025-02-28', 3],
    ['2021-09-30', '2021-09-30', 0],
    ['2021-09-30', '2020-12-31', 0],
    ['2021-09-30', null, 0],
  ])('of %s beside %s is %d', (asOf, shown, expected) => {
    expect(roundsOlder(asOf, rounds, shown)).toBe(expected);
  });
});
