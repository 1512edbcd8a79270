import { Day } from '@waystation/domain';
import { describe, expect, it } from 'vitest';
import type { Since } from './changes-address';
import { askedSince } from './since-choice';

const day = (text: string): Day => Day.parse(text);

const choice = {
  day: day('2021-12-02'),
  span: { from: day('2018-01-31'), to: day('2021-12-02') },
  rounds: ['2020-12-31', '2021-09-30'].map(day),
  visit: { told: '2021-11-20T08:30:00.000Z', seen: day('2020-12-31') },
};

const isDay = { isVisit: false, seen: null };

describe('since when changes are told', () => {
  it.each<{ is: string; since: Since; given: object; expected: object }>([
    { is: 'the round before', since: null, given: {}, expected: { since: '2020-12-31', ...isDay } },
    {
      is: 'a week before without rounds',
      since: null,
      given: { rounds: [] },
      expected: { since: '2021-11-25', ...isDay },
    },
    {
      is: 'the first day of a case',
      since: null,
      given: { rounds: [], day: day('2018-02-02') },
      expected: { since: '2018-01-31', ...isDay },
    },
    {
      is: 'the day asked for',
      since: day('2021-01-01'),
      given: {},
      expected: { since: '2021-01-01', ...isDay },
    },
    {
      is: 'no day after the one shown',
      since: day('2022-01-01'),
      given: {},
      expected: { since: '2020-12-31', ...isDay },
    },
    {
      is: 'the last visit, with its round',
      since: 'visit',
      given: {},
      expected: { since: choice.visit.told, seen: '2020-12-31', isVisit: true },
    },
    {
      is: 'no visit that is not known',
      since: 'visit',
      given: { visit: null },
      expected: { since: '2020-12-31', ...isDay },
    },
    {
      is: 'no visit after the day',
      since: 'visit',
      given: { day: day('2021-10-01') },
      expected: { since: '2020-12-31', ...isDay },
    },
  ])('is $is', ({ since, given, expected }) => {
    expect(askedSince(since, { ...choice, ...given })).toEqual(expected);
  });
});
