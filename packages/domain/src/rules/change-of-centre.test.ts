import { describe, expect, it } from 'vitest';
import { aCentre } from '../../test/builders';
import type { Centre } from '../centre';
import {
  isCentreReportedBetween,
  presenceChangeOfCentre,
  statusChangeOfCentre,
} from './change-of-centre';

type Log = Partial<Parameters<typeof aCentre>[0] & object>;

const RULE = { freshHours: 24, unknownAfterHours: 72 };

/** Between the ends of 1 and 8 March. */
const twice = (centre: Centre) => ({
  before: centre,
  after: centre,
  since: new Date('2011-03-01T23:59:59.999Z'),
  moment: new Date('2011-03-08T23:59:59.999Z'),
  rule: RULE,
});

const between = (log: Log) => twice(aCentre({ opened: null, counts: [], ...log }));

const said = (at: string, status: 'operating' | 'full' | 'standby' | 'closed' | 'unknown') => ({
  at,
  status,
});

const placesOf = (at: string, present: number) => [
  { at, kind: 'capacity' as const, value: 100 },
  { at, kind: 'blocked' as const, value: 0 },
  { at, kind: 'present' as const, value: present },
];

const reportOf = (number: number) => ({
  number,
  basedOn: 0,
  reporter: 'shiftLead' as const,
  confirmed: [],
});

describe('the change of a centre', () => {
  it.each<[string, Log, string | null]>([
    [
      'closes',
      { statusLog: [said('2011-03-01', 'operating'), said('2011-03-05', 'closed')] },
      'centreClosed',
    ],
    ['closes by its record', { opened: '2011-02-01', closed: '2011-03-05' }, 'centreClosed'],
    ['opens by its record', { opened: '2011-03-05' }, 'centreOpened'],
    [
      'opens again',
      { statusLog: [said('2011-03-01', 'closed'), said('2011-03-05', 'operating')] },
      'centreOpened',
    ],
    [
      'goes on standby',
      { statusLog: [said('2011-03-01', 'operating'), said('2011-03-05', 'standby')] },
      'centreStandby',
    ],
    [
      'is said to be full',
      { statusLog: [said('2011-03-01', 'operating'), said('2011-03-05', 'full')] },
      'centreFilled',
    ],
    [
      'fills by its counts',
      {
        opened: '2011-02-01',
        counts: [...placesOf('2011-03-01', 60), ...placesOf('2011-03-08', 100)],
      },
      'centreFilled',
    ],
    [
      'has room again',
      {
        opened: '2011-02-01',
        counts: [...placesOf('2011-03-01', 130), ...placesOf('2011-03-08', 90)],
      },
      'centreHasRoom',
    ],
    [
      'has a count that grew too old to tell',
      { opened: '2011-02-01', counts: placesOf('2011-03-01', 100) },
      null,
    ],
    [
      'is known for the first time',
      { statusLog: [said('2011-03-05', 'closed')] },
      'centreFirstKnown',
    ],
    [
      'is said to be as it was',
      { statusLog: [said('2011-03-01', 'full'), said('2011-03-05', 'full')] },
      null,
    ],
    [
      'changes after the day',
      { statusLog: [said('2011-03-01', 'operating'), said('2011-03-09', 'closed')] },
      null,
    ],
  ])('%s', (_, log, expected) => {
    expect(statusChangeOfCentre(between(log))?.kind ?? null).toBe(expected);
  });

  it('says that reports differ on it', () => {
    const log = {
      statusLog: [
        said('2011-03-01', 'operating'),
        { ...said('2011-03-05T08:00:00Z', 'operating'), report: reportOf(1) },
        { ...said('2011-03-05T09:00:00Z', 'closed'), report: reportOf(2) },
      ],
    };
    expect(statusChangeOfCentre(between(log))).toMatchObject({
      kind: 'centreClosed',
      isDisputed: true,
    });
  });
});

describe('the change of the people present in a centre', () => {
  const present = (
    at: string,
    value: number,
    qualifier: 'exact' | 'about' | 'fewerThan' = 'exact',
  ) => ({
    at,
    kind: 'present' as const,
    value,
    qualifier,
  });

  it.each([
    ['rises', [present('2011-03-01', 60), present('2011-03-05', 80)], 'centreRose'],
    ['falls', [present('2011-03-01', 60), present('2011-03-05', 20, 'about')], 'centreFell'],
    ['is counted for the first time', [present('2011-03-05', 80)], 'centreFirstCounted'],
    ['comes to the same', [present('2011-03-01', 60), present('2011-03-05', 60)], null],
    ['is not counted again', [present('2011-03-01', 60)], null],
    [
      'is bounded before',
      [present('2011-03-01', 10, 'fewerThan'), present('2011-03-05', 60)],
      null,
    ],
    ['is bounded after', [present('2011-03-01', 60), present('2011-03-05', 10, 'fewerThan')], null],
    ['is never counted', [], null],
  ])('%s', (_, counts, expected) => {
    expect(presenceChangeOfCentre(between({ counts }))?.kind ?? null).toBe(expected);
  });

  it('is not told while reports on it differ', () => {
    const counts = [
      present('2011-03-01', 60),
      { ...present('2011-03-05T08:00:00Z', 80), report: reportOf(1) },
      { ...present('2011-03-05T09:00:00Z', 95), report: reportOf(2) },
    ];
    expect(presenceChangeOfCentre(between({ counts }))).toBeNull();
  });
});

describe('whether anybody looked at a centre', () => {
  it.each([
    ['2011-03-01', false],
    ['2011-03-02', true],
    ['2011-03-08', true],
    ['2011-03-09', false],
  ])('on %s: %s', (at, expected) => {
    const centre = aCentre({ counts: [], statusLog: [said(at, 'operating')] });
    expect(isCentreReportedBetween(twice(centre))).toBe(expected);
  });
});
