import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AlertCondition } from '../alert-rule';
import { type AlertReading, alertEpisodes } from './alert-episodes';

const UNTIL = new Date('2021-12-31T00:00:00Z');

type Said = number | null | 'suppressed' | Partial<AlertReading>;

/** A figure of a day of November 2021: a number, nothing known, suppressed, or as said. */
const on = (day: number, said: Said): AlertReading => {
  const at = `2021-11-${String(day).padStart(2, '0')}`;
  const plain = {
    at,
    seenAt: at,
    known: typeof said === 'number' ? { least: said, most: said } : null,
    isSuppressed: said === 'suppressed',
    isCarriedOver: false,
    method: 'baseline',
  };
  return typeof said === 'object' && said !== null ? { ...plain, ...said } : plain;
};

/** Numbers of one day after another, from the first of the month. */
const daily = (...said: readonly Said[]) => said.map((one, index) => on(index + 1, one));

const exactly = (value: number) => ({ known: { least: value, most: value } });

const above = (limit: number, more: object = {}) =>
  AlertCondition.parse({ kind: 'above', limit, clear: limit, ...more });
const below = (limit: number, more: object = {}) =>
  AlertCondition.parse({ kind: 'below', limit, clear: limit, ...more });
const changed = (by: number, more: object = {}) =>
  AlertCondition.parse({ kind: 'changed', direction: 'either', unit: 'number', by, ...more });
const silent = (days: number) => AlertCondition.parse({ kind: 'notUpdated', days });

/** Days of the month on which alerts fire and end: "2-4, 6-" fired on the 2nd, ended on the 4th, fired again on the 6th. */
const days = (when: AlertCondition, readings: readonly AlertReading[], until = UNTIL): string =>
  alertEpisodes(when, readings, until)
    .map(({ firedAt, endedAt }) =>
      [firedAt, endedAt].map((at) => (at === null ? '' : Number(at.slice(8, 10)))).join('-'),
    )
    .join(', ');

describe('a limit', () => {
  it.each<[string, AlertCondition, readonly AlertReading[], string]>([
    ['fires past it and ends at it', above(100), daily(90, 101, 100), '2-3'],
    ['does not fire at the limit itself', above(100), daily(100), ''],
    ['fires once while it holds', above(100), daily(101, 300, 102), '1-'],
    ['fires again after it cleared', above(100), daily(101, 90, 101), '1-2, 3-'],
    ['does not cry wolf', above(100, { clear: 80 }), daily(101, 99, 101, 81, 80), '1-5'],
    ['fires below', below(10), daily(10, 9, 3, 10), '2-4'],
    ['ends below with a margin', below(10, { clear: 20 }), daily(9, 12, 19, 20), '1-4'],
    ['takes a reported zero for a number', below(10), daily(0), '1-'],
    ['never takes what is unknown for zero', below(10), daily(null, 'suppressed', null), ''],
    ['is not ended by what is unknown', above(100), daily(101, null, 'suppressed', 90), '1-4'],
    ['waits for so long', above(100, { forHours: 48 }), daily(101, 101, 101, 90), '3-4'],
    ['is not fired by time alone', above(100, { forHours: 48 }), daily(101), ''],
    ['begins anew after a dip', above(100, { forHours: 24 }), daily(101, 100, 101, 102), '4-'],
    ['begins anew after a gap', above(100, { forHours: 24 }), daily(101, null, 101, 102), '4-'],
    ['begins anew between', above(100, { clear: 50, forHours: 24 }), daily(101, 70, 101), ''],
    [
      'needs a gap to be bridged by dates',
      above(100, { forHours: 48 }),
      [on(1, 101), on(9, 101)],
      '9-',
    ],
  ])('%s', (...[, when, readings, expected]) => {
    expect(days(when, readings)).toBe(expected);
  });

  it.each([
    { least: 101, most: null, fires: true },
    { least: 0, most: 101, fires: false },
    { least: 90, most: 110, fires: false },
    { least: 90, most: null, fires: false },
  ])('counts a bound of $least to $most as far as it is certain', ({ fires, ...known }) => {
    expect(alertEpisodes(above(100), [on(1, { known })], UNTIL)).toHaveLength(fires ? 1 : 0);
  });

  it('is not ended by a bound that lies on both sides', () => {
    const bound = on(2, { known: { least: 90, most: 110 } });
    expect(days(above(100), [on(1, 101), bound])).toBe('1-');
  });

  it('takes no number of an earlier round for a new one', () => {
    const repeated = { ...exactly(200), isCarriedOver: true };
    expect(days(above(100), daily(90, repeated))).toBe('');
    expect(days(above(100), daily(101, { ...exactly(50), isCarriedOver: true }, 90))).toBe('1-3');
    expect(days(above(100, { forHours: 24 }), daily(101, repeated))).toBe('');
  });

  it('takes the later word on one date', () => {
    expect(days(above(100), [on(1, 101), on(1, 90)])).toBe('');
    expect(days(above(100), [on(1, 90), on(1, 101)])).toBe('1-');
  });

  it('does not depend on the order in which dates come in', () => {
    expect(days(above(100), [on(3, 90), on(1, 90), on(2, 101)])).toBe('2-3');
  });

  it('waits for what a clock ahead of ours says', () => {
    const readings = daily(90, 101);
    expect(days(above(100), readings, new Date('2021-11-01T12:00:00Z'))).toBe('');
    expect(days(above(100), readings, new Date('2021-11-02T00:00:00Z'))).toBe('2-');
  });

  it('tells since when, and by which figure', () => {
    expect(alertEpisodes(above(100, { forHours: 24 }), daily(101, 150), UNTIL)).toEqual([
      {
        since: '2021-11-01T00:00:00.000Z',
        firedAt: '2021-11-02T00:00:00.000Z',
        figure: { least: 150, most: 150 },
        before: null,
        endedAt: null,
      },
    ]);
  });
});

describe('a change', () => {
  const otherMethod = { ...exactly(300), method: 'registration' };
  it.each<[string, AlertCondition, readonly AlertReading[], string]>([
    ['by a number', changed(50), daily(100, 149, 199), '3-'],
    ['ends with the next that is smaller', changed(50), daily(100, 150, 151), '2-3'],
    ['by percent', changed(50, { unit: 'percent' }), daily(100, 149, 224), '3-'],
    ['has no percent of nobody', changed(50, { unit: 'percent' }), daily(0, 500), ''],
    ['of a rise alone', changed(50, { direction: 'rise' }), daily(200, 100, 150), '3-'],
    ['of a fall alone', changed(50, { direction: 'fall' }), daily(100, 200, 150), '3-'],
    ['against the number before a gap', changed(50), daily(100, null, 150), '3-'],
    ['never against another method', changed(50), daily(100, otherMethod), ''],
    ['never against a bound', changed(50), daily({ known: { least: 100, most: null } }, 300), ''],
    ['over some days', changed(50, { overHours: 48 }), daily(100, 130, 150), '3-'],
    ['not with the first figure', changed(50), daily(100), ''],
  ])('%s', (...[, when, readings, expected]) => {
    expect(days(when, readings)).toBe(expected);
  });

  it('tells what it is held against', () => {
    expect(alertEpisodes(changed(50), daily(100, 150), UNTIL)).toMatchObject([
      { figure: { least: 150 }, before: { least: 100 } },
    ]);
  });
});

describe('a silence', () => {
  const noon = new Date('2021-11-04T12:00:00Z');
  it.each<[string, readonly AlertReading[], Date, string]>([
    [
      'begins when the day of the last figure is over',
      [on(1, 5)],
      new Date('2021-11-03T23:59:59Z'),
      '',
    ],
    ['fires when so many days are past', [on(1, 5)], noon, '4-'],
    ['ends with the next figure', [on(1, 5), on(9, 5)], UNTIL, '4-9, 12-'],
    ['does not fire where nothing was ever reported', daily(null, null), UNTIL, ''],
    ['is not ended by a round that did not assess', [on(1, 5), on(2, null)], noon, '4-'],
    ['is ended by a number that is not shown', [on(1, 5), on(2, 'suppressed')], noon, ''],
    [
      'is not ended by a number carried over',
      [on(1, 5), on(2, { ...exactly(5), isCarriedOver: true })],
      noon,
      '4-',
    ],
    [
      'is as old as what was seen, not as a decision on it',
      [on(1, { ...exactly(5), at: '2021-11-03T10:00:00Z' })],
      noon,
      '4-',
    ],
  ])('%s', (...[, readings, until, expected]) => {
    expect(days(silent(2), readings, until)).toBe(expected);
  });
});

const anySaid = fc.oneof(
  fc.nat(200),
  fc.constant(null),
  fc.constant('suppressed' as const),
  fc.nat(200).map((value) => ({ ...exactly(value), isCarriedOver: true })),
);
const anyCondition = fc.oneof(
  fc.nat(3).map((nights) => above(100, { clear: 80, forHours: 24 * nights })),
  fc.nat(3).map((nights) => below(100, { clear: 120, forHours: 24 * nights })),
  fc.nat(2).map((nights) => changed(50, { overHours: 24 * nights })),
  fc.integer({ min: 1, max: 5 }).map(silent),
);

describe('whatever figures come', () => {
  it('a look in between changes nothing of what fired before it', () => {
    fc.assert(
      fc.property(
        anyCondition,
        fc.array(anySaid, { maxLength: 28 }),
        fc.nat(28),
        (when, said, day) => {
          const readings = daily(...said);
          const then = new Date(Date.UTC(2021, 10, 1 + day, 12));
          const at = then.toISOString();
          const later = alertEpisodes(when, readings, UNTIL)
            .filter(({ firedAt }) => firedAt <= at)
            .map((one) =>
              one.endedAt !== null && one.endedAt > at ? { ...one, endedAt: null } : one,
            );
          expect(alertEpisodes(when, readings, then)).toEqual(later);
        },
      ),
    );
  });

  it('no limit and no change fires without a number, and one alert ends before the next', () => {
    fc.assert(
      fc.property(anyCondition, fc.array(anySaid, { maxLength: 28 }), (when, said) => {
        const readings = daily(...said);
        const counted = new Set(
          readings.flatMap((one) =>
            one.known === null || one.isCarriedOver ? [] : [new Date(one.at).toISOString()],
          ),
        );
        const episodes = alertEpisodes(when, readings, UNTIL);
        if (when.kind !== 'notUpdated') {
          expect(episodes.every(({ firedAt }) => counted.has(firedAt))).toBe(true);
        }
        episodes.slice(1).forEach(({ firedAt }, index) => {
          expect((episodes[index]?.endedAt ?? '9') < firedAt).toBe(true);
        });
      }),
    );
  });
});
