import { describe, expect, it } from 'vitest';
import { aCentre } from '../../test/builders';
import { Day } from '../codes';
import { centreAt } from '../rules/centre-at';
import { knownOfCentre, knownOfSite, quantitiesOn } from './known-of-place';
import { Measurement } from './measurement';

const DAY = Day.parse('2011-03-08');
const MOMENT = new Date('2011-03-08T20:00:00Z');
const RULE = { freshHours: 24, unknownAfterHours: 72 };

const taps = (at: string, value: number, rest: Partial<Measurement> = {}): Measurement =>
  Measurement.parse({
    place: 'centre:CT-CHOUCHA',
    quantity: 'taps',
    value,
    at,
    source: 'WASH',
    ...rest,
  });

const count = (kind: 'present' | 'capacity', at: string, value: number) => ({ kind, at, value });

const known = (counts: readonly ReturnType<typeof count>[]) =>
  knownOfCentre(centreAt(aCentre({ counts: [...counts] }), MOMENT, RULE), [], DAY);

describe('what is known of a place', () => {
  it('is the newest of each quantity by the day asked for', () => {
    const all = [taps('2011-03-01', 10), taps('2011-03-07', 12), taps('2011-03-09', 99)];
    expect(quantitiesOn(all, DAY)).toEqual({ taps: { least: 12, most: 12, at: '2011-03-07' } });
  });

  it('leaves open what two sources of one day say differently', () => {
    const all = [taps('2011-03-07', 10), taps('2011-03-07', 14, { qualifier: 'atLeast' })];
    expect(quantitiesOn(all, DAY)).toEqual({ taps: { least: 10, most: null, at: '2011-03-07' } });
  });

  it('keeps a reported zero', () => {
    expect(quantitiesOn([taps('2011-03-07', 0)], DAY).taps).toMatchObject({ least: 0, most: 0 });
  });

  it('has the people and the places of a centre', () => {
    const counts = [
      count('present', '2011-03-08', 15_000),
      count('capacity', '2011-03-01', 12_000),
    ];
    expect(known(counts)).toEqual({
      people: { least: 15_000, most: 15_000, at: '2011-03-08' },
      quantities: { capacity: { least: 12_000, most: 12_000, at: null } },
    });
  });

  it('has no people of a count that expired, and none where nobody counted', () => {
    expect(known([count('present', '2011-03-01', 15_000)]).people).toBe('countTooOld');
    expect(known([]).people).toBe('notCounted');
  });

  it('leaves open what reports dispute', () => {
    const report = (number: number) => ({
      number,
      basedOn: 0,
      reporter: 'shiftLead' as const,
      confirmed: [],
    });
    const centre = aCentre({
      counts: [
        { ...count('present', '2011-03-08T10:00:00Z', 900), report: report(1) },
        { ...count('present', '2011-03-08T11:00:00Z', 1_200), report: report(2) },
      ],
    });
    const { people } = knownOfCentre(centreAt(centre, MOMENT, RULE), [], DAY);
    expect(people).toMatchObject({ least: 900, most: 1_200 });
  });

  it.each([
    ['plannedCamp', { least: 300, most: 300, at: DAY }],
    ['hostCommunity', { least: 300, most: null, at: DAY }],
  ] as const)('counts in a %s only whom the round counted', (type, people) => {
    const reported = { kind: 'value' as const, value: 300 };
    expect(knownOfSite({ type, reported, asOf: DAY }, [], DAY).people).toEqual(people);
  });

  it.each([
    ['suppressed', 'suppressed'],
    ['notAssessed', 'notCounted'],
  ] as const)('says of a site whose people are %s that they are %s', (absence, people) => {
    const reported = { kind: 'absent' as const, absence };
    const site = { type: 'plannedCamp' as const, reported, asOf: DAY };
    expect(knownOfSite(site, [], DAY).people).toBe(people);
  });
});
