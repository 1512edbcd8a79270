import type { Position } from '@waystation/domain';
import { describe, expect, it } from 'vitest';
import { aCentre, aGround, aQuestion, elegu } from '../../test/ground';
import { rankCentres } from '../rank-centres';
import type { Reason } from './reason';
import type { Tier } from './tiers';

type Case = {
  readonly name: string;
  readonly centre?: Parameters<typeof aCentre>[1];
  readonly question?: Parameters<typeof aQuestion>[0];
  readonly ground?: Omit<Parameters<typeof aGround>[0] & object, 'centres'>;
  readonly tier: Tier;
  readonly because: Reason['code'];
};

const UGANDA = { country: 'UGA', position: [32.07, 3.55] as const };
const otherCrossing = (status: 'open' | 'closed' | null, position: Position = [31.9, 3.6]) =>
  elegu(status, { place: { id: 'crossing:KEREPI', names: { en: 'Kerepi' }, position } });

/** Counts of 240 places, 40 and so many more present, by two who had not seen each other's. */
const differing = (present: number, status: 'operating' | 'full' = 'operating') => {
  const said = (number: number) => ({
    at: `2026-11-22T0${number}:00:00.000Z`,
    report: { number, basedOn: 0, reporter: 'shiftLead' as const, confirmed: [] },
  });
  const places = { at: '2026-11-22', qualifier: 'exact' as const };
  return {
    counts: [
      { ...places, kind: 'capacity' as const, value: 240 },
      { ...places, kind: 'blocked' as const, value: 0 },
      { ...said(1), kind: 'present' as const, value: present },
      { ...said(2), kind: 'present' as const, value: 40 },
    ],
    statusLog: [
      { ...said(1), status },
      { ...said(2), status: 'operating' as const },
    ],
  };
};

const PLACES: readonly Case[] = [
  {
    name: 'places by the newest report, and none by another',
    centre: differing(240),
    tier: 'unknown',
    because: 'reportsDiffer',
  },
  {
    name: 'places for all by the newest report, and for some by another',
    centre: differing(230),
    tier: 'unknown',
    because: 'reportsDiffer',
  },
  {
    name: 'places for all by either of two reports',
    centre: differing(200),
    tier: 'fits',
    because: 'reportsDiffer',
  },
  {
    name: 'places for some by either of two reports',
    centre: differing(100),
    question: { people: 220 },
    tier: 'fitsInPart',
    because: 'reportsDiffer',
  },
  {
    name: 'open by the newest report, and full by another',
    centre: differing(40, 'full'),
    tier: 'unknown',
    because: 'reportsDiffer',
  },
  {
    name: 'people counted only in part',
    centre: {
      counts: [
        { at: '2026-11-22', kind: 'capacity', value: 240 },
        { at: '2026-11-22', kind: 'blocked', value: 0 },
        { at: '2026-11-22', kind: 'present', value: 100, qualifier: 'atLeast' },
      ],
    },
    tier: 'unknown',
    because: 'placesUnknown',
  },
  {
    name: 'fewer than so many present, which are more than the places',
    centre: {
      counts: [
        { at: '2026-11-22', kind: 'capacity', value: 8 },
        { at: '2026-11-22', kind: 'blocked', value: 0 },
        { at: '2026-11-22', kind: 'present', value: 10, qualifier: 'fewerThan' },
      ],
    },
    tier: 'unknown',
    because: 'placesUnknown',
  },
  { name: 'places for all', tier: 'fits', because: 'fits' },
  {
    name: 'exactly as many places as people',
    question: { people: 100 },
    tier: 'fits',
    because: 'fits',
  },
  {
    name: 'one place too few',
    question: { people: 101 },
    tier: 'fitsInPart',
    because: 'fitsInPart',
  },
  {
    name: 'places that blocked ones leave',
    centre: { places: { blocked: 90 } },
    tier: 'fitsInPart',
    because: 'fitsInPart',
  },
  {
    name: 'no place free',
    centre: { places: { present: 240 } },
    tier: 'full',
    because: 'noPlaceFree',
  },
  {
    name: 'more people than places',
    centre: { places: { present: 300 } },
    tier: 'full',
    because: 'overfull',
  },
  {
    name: 'all places blocked',
    centre: { places: { blocked: 240, present: 0 } },
    tier: 'full',
    because: 'noPlaceFree',
  },
  {
    name: 'nobody present, all free',
    centre: { places: { present: 0 } },
    tier: 'fits',
    because: 'fits',
  },
  {
    name: 'nobody counted',
    centre: { places: { present: null } },
    tier: 'unknown',
    because: 'placesUnknown',
  },
  {
    name: 'unknown capacity',
    centre: { places: { capacity: null } },
    tier: 'unknown',
    because: 'placesUnknown',
  },
  {
    name: 'unknown blocked places',
    centre: { places: { blocked: null } },
    tier: 'unknown',
    because: 'placesUnknown',
  },
  { name: 'no counts at all', centre: { counts: [] }, tier: 'unknown', because: 'placesUnknown' },
  {
    name: 'a count of 30 hours ago',
    centre: { places: { countedAt: '2026-11-21T06:00:00Z' } },
    tier: 'fits',
    because: 'countAging',
  },
  {
    name: 'a count of 60 hours ago',
    centre: { places: { countedAt: '2026-11-20T00:00:00Z' } },
    tier: 'fits',
    because: 'countOld',
  },
  {
    name: 'a count too old to be known',
    centre: { places: { countedAt: '2026-11-18' } },
    tier: 'unknown',
    because: 'placesUnknown',
  },
  {
    name: 'a count of tomorrow only',
    centre: { places: { countedAt: '2026-11-23T08:00:00Z' } },
    tier: 'unknown',
    because: 'placesUnknown',
  },
];

const STATUSES: readonly Case[] = [
  { name: 'on standby', centre: { status: 'standby' }, tier: 'standby', because: 'standby' },
  {
    name: 'said to be full though a count has places',
    centre: { status: 'full' },
    tier: 'full',
    because: 'saidFull',
  },
  { name: 'closed', centre: { status: 'closed' }, tier: 'closed', because: 'closed' },
  { name: 'closed for good', centre: { closed: '2026-01-01' }, tier: 'closed', because: 'closed' },
  { name: 'not opened yet', centre: { opened: '2026-12-01' }, tier: 'closed', because: 'closed' },
  { name: 'without a status', centre: { status: null }, tier: 'unknown', because: 'statusUnknown' },
  {
    name: 'on standby and not counted',
    centre: { status: 'standby', counts: [] },
    tier: 'standby',
    because: 'standby',
  },
];

const NEEDS: readonly Case[] = [
  {
    name: 'a service that one report says is there and another that it is not',
    centre: {
      services: ['medical'],
      serviceLog: [true, false].map((isThere, index) => ({
        at: '2026-11-22T08:00:00.000Z',
        service: 'medical',
        isThere,
        report: { number: index + 1, basedOn: 0, reporter: 'shiftLead', confirmed: [] },
      })),
    },
    question: { needs: ['medical'] },
    tier: 'unknown',
    because: 'needUnknown',
  },
  {
    name: 'with a need met',
    centre: { services: ['medical'] },
    question: { needs: ['medical'] },
    tier: 'fits',
    because: 'fits',
  },
  {
    name: 'with a need that nobody spoke of',
    question: { needs: ['medical'] },
    tier: 'unknown',
    because: 'needUnknown',
  },
  {
    name: 'with a need said not to be met',
    centre: { servicesAbsent: ['medical'] },
    question: { needs: ['medical'] },
    tier: 'unsuitable',
    because: 'needUnmet',
  },
  {
    name: 'with a need both said and denied',
    centre: { services: ['wheelchair'], servicesAbsent: ['wheelchair'] },
    question: { needs: ['wheelchair'] },
    tier: 'unknown',
    because: 'needUnknown',
  },
  {
    name: 'with one need met and one unmet',
    centre: { services: ['medical'], isOpen24h: false },
    question: { needs: ['medical', 'open24h'] },
    tier: 'unsuitable',
    because: 'needUnmet',
  },
  {
    name: 'refusing children who are alone',
    centre: { groupsRefused: ['unaccompaniedChildren'] },
    question: { needs: ['unaccompaniedChildren'] },
    tier: 'unsuitable',
    because: 'needUnmet',
  },
  {
    name: 'taking families in, for families with an animal',
    centre: { groups: ['families'], takesAnimals: true },
    question: { needs: ['families', 'companionAnimals'] },
    tier: 'fits',
    because: 'fits',
  },
  {
    name: 'unsuitable and full',
    centre: { servicesAbsent: ['medical'], places: { present: 240 } },
    question: { needs: ['medical'] },
    tier: 'unsuitable',
    because: 'needUnmet',
  },
  {
    name: 'with the consulate asked for',
    centre: { consulates: ['ETH'] },
    question: { nationalities: ['ETH'] },
    tier: 'fits',
    because: 'fits',
  },
  {
    name: 'with the consulate of another country',
    centre: { consulates: ['ETH'] },
    question: { nationalities: ['ERI'] },
    tier: 'unknown',
    because: 'needUnknown',
  },
  {
    name: 'with one of the languages',
    centre: { languages: ['apd', 'ar-SD'] },
    question: { languages: ['mhi', 'ar'] },
    tier: 'fits',
    because: 'fits',
  },
  {
    name: 'with none of the languages listed',
    centre: { languages: ['en'] },
    question: { languages: ['mhi'] },
    tier: 'unknown',
    because: 'needUnknown',
  },
];

const BORDERS: readonly Case[] = [
  {
    name: 'across an open crossing',
    centre: UGANDA,
    ground: { crossings: [elegu('open')] },
    tier: 'fits',
    because: 'crossingOpen',
  },
  {
    name: 'across a closed crossing',
    centre: UGANDA,
    ground: { crossings: [elegu('closed')] },
    tier: 'unreachable',
    because: 'crossingClosed',
  },
  {
    name: 'across a closed crossing beside one that is open',
    centre: UGANDA,
    ground: { crossings: [elegu('closed'), otherCrossing('open')] },
    tier: 'fits',
    because: 'crossingOpen',
  },
  {
    name: 'across a closed crossing beside one of which nobody knows',
    centre: UGANDA,
    ground: { crossings: [elegu('closed'), otherCrossing(null)] },
    tier: 'unknown',
    because: 'crossingUnknown',
  },
  {
    name: 'across a restricted crossing',
    centre: UGANDA,
    ground: { crossings: [elegu('restricted')] },
    tier: 'unknown',
    because: 'crossingRestricted',
  },
  {
    name: 'across a restricted crossing close by, where the open one is a day away',
    centre: UGANDA,
    ground: { crossings: [elegu('restricted'), otherCrossing('open', [38, 4])] },
    tier: 'unknown',
    because: 'crossingRestricted',
  },
  {
    name: 'across an open crossing that is not much farther than a restricted one',
    centre: UGANDA,
    ground: { crossings: [elegu('restricted'), otherCrossing('open', [32, 3.6])] },
    tier: 'fits',
    because: 'crossingOpen',
  },
  {
    name: 'across a crossing never reported on',
    centre: UGANDA,
    ground: { crossings: [elegu(null)] },
    tier: 'unknown',
    because: 'crossingUnknown',
  },
  {
    name: 'across a border without a known crossing',
    centre: UGANDA,
    tier: 'unknown',
    because: 'noCrossingKnown',
  },
  {
    name: 'across the crossings of another border only',
    centre: UGANDA,
    ground: { crossings: [elegu('open', { countries: ['SSD', 'KEN'] })] },
    tier: 'unknown',
    because: 'noCrossingKnown',
  },
  {
    name: 'closed, across a closed crossing',
    centre: { ...UGANDA, status: 'closed' },
    ground: { crossings: [elegu('closed')] },
    tier: 'unreachable',
    because: 'crossingClosed',
  },
  {
    name: 'seen from nobody knows which country',
    ground: { here: null },
    tier: 'unknown',
    because: 'borderUnknown',
  },
  {
    name: 'in the country of one of two, with the border open, whichever the people are in',
    ground: { here: ['SSD', 'UGA'], crossings: [elegu('open')] },
    tier: 'fits',
    because: 'crossingOpen',
  },
  {
    name: 'on one side of a closed border, and the people on one or the other',
    ground: { here: ['SSD', 'UGA'], crossings: [elegu('closed')] },
    tier: 'unknown',
    because: 'borderUnknown',
  },
  {
    name: 'across the closed borders of both countries that the people may be in',
    centre: { country: 'KEN' },
    ground: {
      here: ['SSD', 'UGA'],
      crossings: [
        elegu('closed', { countries: ['SSD', 'KEN'] }),
        elegu('closed', {
          place: { id: 'crossing:BUSIA', names: { en: 'Busia' }, position: [34.1, 0.5] },
          countries: ['UGA', 'KEN'],
        }),
      ],
    },
    tier: 'unreachable',
    because: 'crossingClosed',
  },
  {
    name: 'in the same country as a closed crossing',
    ground: { crossings: [elegu('closed')] },
    tier: 'fits',
    because: 'fits',
  },
  {
    name: 'nobody knows where',
    centre: { position: null },
    tier: 'unknown',
    because: 'positionUnknown',
  },
  {
    name: 'known only by the area that it lies in',
    centre: { precision: 'areaCentroid' },
    tier: 'unknown',
    because: 'positionUnknown',
  },
  {
    name: 'roughly located',
    centre: { precision: 'approximate' },
    tier: 'fits',
    because: 'positionVague',
  },
];

describe('a centre', () => {
  it.each([...PLACES, ...STATUSES, ...NEEDS, ...BORDERS])(
    '$name is in tier $tier, because of $because',
    ({ centre, question, ground, tier, because }) => {
      const known = aGround({ ...ground, centres: [aCentre('it', centre)] });
      const [row] = rankCentres(aQuestion(question), known).centres;
      expect(row?.tier).toBe(tier);
      expect(row?.reasons.map(({ code }) => code)).toContain(because);
      expect(row?.reasons[0]?.tier).toBe(tier);
    },
  );

  it('across a crossing whose status has expired by the rule of the operation is unknown', () => {
    const { operation } = aGround();
    const staleness = {
      ...operation.staleness,
      crossings: { freshHours: 24, unknownAfterHours: 48 },
    };
    const ground = aGround({
      operation: { ...operation, staleness },
      crossings: [elegu('open', { statusLog: [{ at: '2026-11-01', status: 'open' }] })],
      centres: [aCentre('it', UGANDA)],
    });
    expect(rankCentres(aQuestion(), ground).centres[0]).toMatchObject({
      tier: 'unknown',
      border: { crossing: { status: 'unknown', reportedAt: '2026-11-01', freshness: 'expired' } },
    });
  });
});
