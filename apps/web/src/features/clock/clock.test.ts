import { Centre, Crossing, Day, Flow } from '@waystation/domain';
import { clampDay, daysBetween, shiftDay, utcDayOf } from '@waystation/view';
import { describe, expect, it } from 'vitest';
import { nextSpeed, playFrom, tick } from './clock-step';
import { daysWithData } from './days-with-data';
import { movedDays } from './moved-days';

const day = (text: string): Day => Day.parse(text);
const SPAN = { from: day('2011-02-20'), to: day('2011-10-31') };

describe('calendar days', () => {
  it.each([
    ['2011-02-28', 1, '2011-03-01'],
    ['2012-02-28', 1, '2012-02-29'],
    ['2011-01-01', -1, '2010-12-31'],
    ['2011-03-27', 0, '2011-03-27'],
    ['2011-03-26', 2, '2011-03-28'],
  ])('%s and %d days is %s, whatever the clocks do that night', (from, by, expected) => {
    expect(shiftDay(day(from), by)).toBe(expected);
    expect(daysBetween(day(from), day(expected))).toBe(by);
  });

  it.each([
    ['2011-01-01', '2011-02-20'],
    ['2011-05-05', '2011-05-05'],
    ['2012-01-01', '2011-10-31'],
  ])('%s is held to the span as %s', (from, expected) => {
    expect(clampDay(day(from), SPAN)).toBe(expected);
  });

  it('of a moment is its day in UTC', () => {
    expect(utcDayOf(new Date('2011-03-01T23:59:59+02:00'))).toBe('2011-03-01');
    expect(utcDayOf(new Date('2011-03-01T00:30:00+02:00'))).toBe('2011-02-28');
  });
});

describe('the clock', () => {
  it.each([
    ['2011-02-20', '2011-02-21', false],
    ['2011-10-29', '2011-10-30', false],
    ['2011-10-30', '2011-10-31', true],
    ['2011-10-31', '2011-10-31', true],
  ])('goes from %s to %s, over: %s', (from, to, isOver) => {
    expect(tick(day(from), SPAN)).toEqual({ day: to, isOver });
  });

  it('starts again from the first day when it stands at the last', () => {
    expect(playFrom(SPAN.to, SPAN)).toBe(SPAN.from);
    expect(playFrom(day('2011-03-01'), SPAN)).toBe('2011-03-01');
  });

  it('goes round its speeds', () => {
    expect([nextSpeed(1), nextSpeed(2), nextSpeed(4)]).toEqual([2, 4, 1]);
  });
});

describe('two days that are compared', () => {
  const before = { against: 10, day: 20 };

  it.each([
    ['the earlier one', { against: 4, day: 20 }, { against: 4, day: 20 }],
    ['the later one', { against: 10, day: 31 }, { against: 10, day: 31 }],
    ['the earlier one onto the later', { against: 20, day: 20 }, { against: 19, day: 20 }],
    ['the later one onto the earlier', { against: 10, day: 10 }, { against: 10, day: 11 }],
  ])('move one at a time and never meet: %s', (_, moved, expected) => {
    expect(movedDays(before, moved)).toEqual(expected);
  });
});

const place = { id: 'x:ras-ajdir', names: { en: 'Ras Ajdir' }, position: [11.56, 33.15] };
const aFlow = (asOf: string, asOfPrecision = 'day'): Flow =>
  Flow.parse({
    from: { kind: 'country', iso3: 'LBY' },
    to: { kind: 'country', iso3: 'TUN' },
    kind: 'arrival',
    measure: 'cumulative',
    group: 'mixed',
    unit: 'individuals',
    reported: { kind: 'value', value: 1 },
    asOf,
    asOfPrecision,
    source: 'S1',
  });

describe('days with data', () => {
  it('are counted over flows, centres and crossings, inside the span only', () => {
    const counted = daysWithData(
      {
        flows: [
          aFlow('2011-03-01'),
          aFlow('2011-03-01'),
          aFlow('2012-01-01'),
          aFlow('2011-03-01', 'month'),
        ],
        centres: [
          Centre.parse({
            place,
            type: 'transitCentre',
            counts: [{ at: '2011-03-05T08:00:00Z', kind: 'present', value: 15_000 }],
            statusLog: [{ at: '2011-02-24', status: 'operating' }],
          }),
        ],
        crossings: [
          Crossing.parse({
            place,
            type: 'land',
            countries: ['LBY', 'TUN'],
            statusLog: [{ at: '2011-03-05', status: 'open' }],
          }),
        ],
      },
      SPAN,
    );
    expect([...counted].toSorted()).toEqual([
      ['2011-02-24', 1],
      ['2011-03-01', 2],
      ['2011-03-05', 2],
    ]);
  });
});
