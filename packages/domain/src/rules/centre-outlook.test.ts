import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aCentre } from '../../test/builders';
import type { Centre } from '../centre';
import { centreAt } from './centre-at';
import { centreOutlook } from './centre-outlook';

const RULE = { freshHours: 24, unknownAfterHours: 72 };
const NOW = new Date('2011-03-10T08:00:00Z');

/** So many people on each of the days that end on 10 March; null: not counted on that day. */
const counted = (
  people: readonly (number | null)[],
  qualifier: 'exact' | 'about' | 'fewerThan' = 'exact',
): Centre['counts'] =>
  people.flatMap((value, index) => {
    const day = 10 - (people.length - 1 - index);
    const at = `2011-03-${String(day).padStart(2, '0')}T08:00:00.000Z`;
    return value === null
      ? []
      : [{ at, kind: 'present' as const, value, qualifier, note: null, source: null }];
  });

const PLACES = aCentre({
  counts: [
    { at: '2011-03-01', kind: 'capacity', value: 400 },
    { at: '2011-03-01', kind: 'blocked', value: 20 },
  ],
}).counts;

const outlook = (counts: Centre['counts'], moment = NOW) => {
  const centre = aCentre({ counts: [...PLACES, ...counts] });
  return centreOutlook(centre, centreAt(centre, moment, RULE), moment);
};

describe('the outlook of a centre', () => {
  it('divides the free places by the net inflow of the last seven days', () => {
    expect(outlook(counted([200, 210, 220, 230, 240, 250, 260]))).toEqual({
      kind: 'filling',
      perDay: 10,
      days: { soonest: 12, likely: 12, latest: 12 },
    });
  });

  it('has a range as wide as the days differ, and no latest day where some days people left', () => {
    expect(outlook(counted([200, 230, 235, 260, 265, 290, 300]))).toMatchObject({
      kind: 'filling',
      days: { soonest: 80 / 18, latest: 80 / 14 },
    });
    expect(outlook(counted([260, 265, 240, 290, 255, 270, 280]))).toMatchObject({
      kind: 'filling',
      days: { latest: null },
    });
  });

  it('counts its days from now, not from the last count, and is never in the past', () => {
    const rising = counted([100, 150, 200, 250, 300]);
    const later = (hours: number) => outlook(rising, new Date(NOW.getTime() + hours * 3_600_000));
    const left = expect.closeTo(0.6);
    expect(later(24)).toMatchObject({ days: { soonest: left, likely: left, latest: left } });
    expect(later(48)).toMatchObject({ days: { soonest: 0, likely: 0, latest: 0 } });
  });

  it('is not made by one wrong count', () => {
    const right = outlook(counted([200, 210, 220, 230, 240, 250, 260]));
    expect(outlook(counted([200, 210, 220, 2_300, 240, 250, 260]))).toMatchObject({
      kind: right.kind,
      perDay: 10,
    });
  });

  it.each([
    ['four counted days', [200, null, 210, null, 220, null, 230], 4],
    ['no count at all but a fresh one', [260], 1],
    ['counts of which most are older than seven days', [1, 2, 3, 4, 210, 220, 230, 240], 7],
  ])('counts days, of which there must be five: %s', (_, people, days) => {
    const got = outlook(counted(people));
    expect(got).toEqual(
      days < 5
        ? { kind: 'notEnoughCounts', countedDays: days }
        : expect.objectContaining({ kind: 'filling' }),
    );
  });

  it('takes the last of several counts of one day for it', () => {
    const days = counted([200, 210, 220, 230, 240]);
    const earlier = days.map((count) => ({
      ...count,
      at: count.at.replace('08:', '03:'),
      value: 0,
    }));
    expect(outlook([...earlier, ...days])).toMatchObject({ kind: 'filling', perDay: 10 });
  });

  it('never takes a bound for a count, and does not say of one that nobody counted', () => {
    const bounds = counted([10, 10, 10, 10, 10, 10], 'fewerThan');
    expect(outlook(bounds)).toEqual({ kind: 'countIsBound' });
    const thenExact = [...counted([10, null], 'fewerThan'), ...counted([12])];
    expect(outlook(thenExact)).toEqual({ kind: 'notEnoughCounts', countedDays: 1 });
  });

  it.each([
    ['full', [340, 350, 360, 370, 380]],
    ['full', [340, 350, 360, 370, 420]],
    ['notFilling', [300, 290, 280, 270, 260]],
    ['notFilling', [300, 300, 300, 300, 300]],
  ])('is %s after %o', (kind, people) => {
    expect(outlook(counted(people))).toMatchObject({ kind });
  });

  it('is unknown where places are unknown or the newest count is too old', () => {
    const rising = counted([200, 210, 220, 230, 240]);
    const unsaid = aCentre({ counts: rising });
    expect(centreOutlook(unsaid, centreAt(unsaid, NOW, RULE), NOW)).toEqual({
      kind: 'placesUnknown',
    });
    expect(outlook(rising, new Date('2011-03-15T08:00:00Z'))).toEqual({ kind: 'placesUnknown' });
  });

  const people = fc.array(fc.nat(379), { minLength: 1, maxLength: 9 });

  it('has its days in order, none of them past, whatever was counted', () => {
    fc.assert(
      fc.property(people, (week) => {
        const got = outlook(counted(week));
        if (got.kind !== 'filling') {
          return;
        }
        const { soonest, likely, latest } = got.days;
        expect(soonest).toBeGreaterThanOrEqual(0);
        expect(likely).toBeGreaterThanOrEqual(soonest);
        expect(latest ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(likely);
      }),
    );
  });

  it('does not depend on the order of the log, and projects nothing from fewer than five days', () => {
    fc.assert(
      fc.property(people, (week) => {
        const counts = counted(week);
        const got = outlook(counts);
        expect(outlook(counts.toReversed())).toEqual(got);
        expect(got.kind === 'filling' && counts.length < 5).toBe(false);
      }),
    );
  });
});
