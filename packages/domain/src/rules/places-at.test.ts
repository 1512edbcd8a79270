import { describe, expect, it } from 'vitest';
import { aCentre } from '../../test/builders';
import { Crossing } from '../crossing';
import { centreAt } from './centre-at';
import { crossingAt } from './crossing-at';

const RULE = { freshHours: 24, unknownAfterHours: 72 };

describe('a centre at a moment', () => {
  const choucha = aCentre({
    closed: '2013-07-01',
    counts: [
      { at: '2011-03-07', kind: 'capacity', value: 20_000 },
      { at: '2011-03-01', kind: 'capacity', value: 12_000 },
      { at: '2011-03-01', kind: 'blocked', value: 0 },
      { at: '2011-03-07', kind: 'present', value: 15_000 },
    ],
  });

  it.each([
    ['2011-02-27T12:00:00Z', 'closed', 'not opened yet'],
    ['2011-03-07T12:00:00Z', 'operating', 'open'],
    ['2013-07-02T12:00:00Z', 'closed', 'closed for good'],
  ])('at %s is %s: %s', (moment, status) => {
    expect(centreAt(choucha, new Date(moment), RULE).status).toBe(status);
  });

  it.each([
    ['2013-08-01T08:00:00.000Z', 'operating', 'after it was closed for good'],
    ['2013-07-01T06:00:00.000Z', 'closed', 'on the day on which it was closed'],
    ['2013-06-01T08:00:00.000Z', 'closed', 'before it was closed for good'],
  ])('reported as open at %s is %s later: %s', (at, status) => {
    const report = { number: 1, basedOn: 0, reporter: 'shiftLead' as const, confirmed: [] };
    const reported = aCentre({
      closed: '2013-07-01',
      statusLog: [{ at, status: 'operating', report }],
    });
    expect(centreAt(reported, new Date('2013-09-01T12:00:00Z'), RULE).status).toBe(status);
  });

  it('uses the capacity and count known at that moment, whatever the order of the log', () => {
    const on8March = centreAt(choucha, new Date('2011-03-08T12:00:00Z'), RULE);
    expect(on8March.free).toMatchObject({ kind: 'known', free: 5_000, countedAt: '2011-03-07' });
    const on2March = centreAt(choucha, new Date('2011-03-02T12:00:00Z'), RULE);
    expect(on2March.places).toMatchObject({ capacity: 12_000, present: null });
  });

  it('keeps the date of the count as counted, though its age starts at the end of that day', () => {
    const counted = aCentre({ counts: [{ at: '2011-06-01', kind: 'present', value: 3_000 }] });
    const { places } = centreAt(counted, new Date('2011-06-02T22:00:00Z'), RULE);
    expect(places).toMatchObject({ countedAt: '2011-06-01', freshness: 'fresh' });
  });

  it('knows no free place where people were counted only in part', () => {
    const inPart = aCentre({
      counts: [
        { at: '2011-03-07', kind: 'capacity', value: 5_000, qualifier: 'about' },
        { at: '2011-03-07', kind: 'blocked', value: 0 },
        { at: '2011-03-07', kind: 'present', value: 800, qualifier: 'atLeast' },
      ],
    });
    const { free, places } = centreAt(inPart, new Date('2011-03-08T12:00:00Z'), RULE);
    expect(free).toEqual({ kind: 'unknown', missing: ['present'] });
    expect(places).toMatchObject({ present: 800, qualifiers: { present: 'atLeast' } });
  });

  it('makes places unknown again once the count has expired', () => {
    const later = centreAt(choucha, new Date('2011-03-11T12:00:00Z'), RULE);
    expect(later.free).toEqual({ kind: 'unknown', missing: ['freshCount'] });
  });

  it('has an unknown status where nobody said when it opened', () => {
    const unsaid = aCentre({ opened: null, counts: [] });
    expect(centreAt(unsaid, new Date('2011-03-11T12:00:00Z'), RULE).status).toBe('unknown');
  });
});

describe('a crossing at a moment', () => {
  const dehiba = Crossing.parse({
    place: { id: 'crossing:XP-DEHIBA', names: { en: 'Dehiba-Wazin' }, position: [10.676, 31.96] },
    type: 'land',
    countries: ['LBY', 'TUN'],
    statusLog: [
      { at: '2011-05-02', status: 'open' },
      { at: '2011-04-28', status: 'closed', note: 'fighting, flow interrupted' },
      { at: '2011-04-21', status: 'open' },
    ],
  });

  it.each([
    ['2011-04-20', 'unknown'],
    ['2011-04-21', 'open'],
    ['2011-04-30', 'closed'],
    ['2011-05-02', 'open'],
  ])('on %s is %s', (day, status) => {
    expect(crossingAt(dehiba, new Date(`${day}T12:00:00Z`), RULE).status).toBe(status);
  });

  it('says how old its last report is', () => {
    const moment = new Date('2011-06-30T12:00:00Z');
    const rule = { freshHours: 24, unknownAfterHours: null };
    expect(crossingAt(dehiba, moment, rule).freshness).toBe('old');
  });
});
