import { ClosureId, Iso3, LANGUAGES, type Language, type PlaceId } from '@waystation/domain';
import { aCentre, aCrossing, anOperation } from '@waystation/domain/testing';
import { loadTranslator } from '@waystation/i18n';
import {
  groundAt,
  NearestQuestion,
  type RoadAnswer,
  rankCentres,
  type ToldClosure,
} from '@waystation/nearest';
import { describe, expect, it } from 'vitest';
import { smsCount } from './gsm-7';
import { MOST_MESSAGES } from './pack-facts';
import { textOfAnswer } from './text-of-answer';

const centre = (
  name: string,
  {
    north,
    present,
    country = 'SSD',
    ...rest
  }: {
    readonly north: number;
    readonly present: number | null;
    readonly country?: string;
  } & Parameters<typeof aCentre>[0],
) =>
  aCentre({
    place: { id: `centre:${name}`, names: { en: name }, position: [32.06, 3.6 + north], country },
    opened: '2026-01-01',
    counts: [
      { at: '2026-11-22T06:00:00Z', kind: 'capacity', value: 240 },
      { at: '2026-11-22T06:00:00Z', kind: 'blocked', value: 12 },
      ...(present === null
        ? []
        : [{ at: '2026-11-22T06:00:00Z', kind: 'present' as const, value: present }]),
    ],
    ...rest,
  });

const tell = async (
  centres: readonly ReturnType<typeof centre>[],
  {
    people = 12,
    language = 'en',
    roads = new Map(),
    closures = [],
  }: {
    people?: number;
    language?: Language;
    roads?: ReadonlyMap<PlaceId, RoadAnswer>;
    closures?: readonly ToldClosure[];
  } = {},
) => {
  const ground = groundAt({
    closures: [],
    operation: anOperation({ countries: ['SSD', 'UGA'] }),
    moment: new Date('2026-11-22T14:00:00Z'),
    centres,
    crossings: [
      aCrossing({
        countries: ['SSD', 'UGA'],
        place: { id: 'crossing:ELEGU', names: { en: 'Elegu' }, position: [32.06, 3.57] },
        statusLog: [{ at: '2026-11-22', status: 'open' }],
      }),
    ],
    countryAt: () => [Iso3.parse('SSD')],
  });
  const question = NearestQuestion.parse({ position: [32.06, 3.6], people });
  const answer = rankCentres(question, ground, {
    roads,
    closuresTo: new Map(centres.map(({ place }) => [place.id, closures])),
  });
  const words = await loadTranslator(language);
  return textOfAnswer(answer, { words, rows: 3 });
};

const PHONE = { phone: '+211 912 345 678' };
const NIMULE = centre('Nimule', { north: 0.066, present: 137, ...PHONE });
const ELEGU = centre('Elegu I', { north: -0.1, present: 164, country: 'UGA', ...PHONE });
const UNKNOWN = centre('Elegu II', { north: 0.2, present: null });

/** A road to Nimule of which so many metres are walked. */
const walking = (walkedMeters: number): ReadonlyMap<PlaceId, RoadAnswer> => {
  const road = { way: 'road', km: 31, mode: 'car', minutes: 310, source: 'OpenStreetMap' } as const;
  return new Map([[NIMULE.place.id, { kind: 'road', travel: { ...road, walkedMeters } }]]);
};

describe('an answer as text', () => {
  it('says of one centre all that one must know, in one message', async () => {
    const messages = await tell([NIMULE]);
    expect(messages).toEqual([
      '1. Nimule: 91 free, counted 8 h ago, 7.3 km N straight line, about 15 min by car, tel +211 912 345 678',
    ]);
  });

  it('says whose the roads are where a way leads over them', async () => {
    expect(await tell([NIMULE], { roads: walking(0) })).toEqual([
      '1. Nimule: 91 free, counted 8 h ago, 31 km by road, about 5 h 10 min by car, tel +211 912 345 678\nRoads: OpenStreetMap contributors',
    ]);
  });

  it('says how much of a way by road is walked, where that is far', async () => {
    const [far] = await tell([NIMULE], { roads: walking(19_600) });
    expect(far).toContain('31 km by road, 20 km of it on foot, about 5 h 10 min by car');
    const [near] = await tell([NIMULE], { roads: walking(400) });
    expect(near).toContain('31 km by road, about 5 h 10 min by car');
  });

  it('says no way to a centre that is known only by its area', async () => {
    const { place } = NIMULE;
    const [text] = await tell([{ ...NIMULE, place: { ...place, precision: 'areaCentroid' } }]);
    expect(text).toContain('Nimule: not confirmed');
    expect(text).not.toContain('km');
  });

  it('names a closed road on the way, and since when it is closed', async () => {
    const closure: ToldClosure = {
      id: ClosureId.parse('7b1d2c3e-4f50-4a61-8b72-9c83ad94be05'),
      road: 'Aswa bridge',
      position: [32.06, 3.63],
      since: '2026-11-20T06:00:00.000Z',
      reason: 'water',
      closedTo: 'all',
    };
    const text = (await tell([NIMULE], { closures: [closure] })).join('\n');
    expect(text).toContain('road reported closed: Aswa bridge, since 20 Nov 2026');
  });

  it('says what lies across a border, and what is unknown', async () => {
    const text = (await tell([NIMULE, ELEGU, UNKNOWN])).join('\n');
    expect(text).toContain('2. Elegu I: 64 free');
    expect(text).toContain('in Uganda, crossing open');
    expect(text).toContain('3. Elegu II: places unknown, never counted');
  });

  it('says where reports from a centre differ on its places', async () => {
    const said = (number: number, value: number) => ({
      at: `2026-11-22T0${number}:00:00Z`,
      kind: 'present' as const,
      value,
      report: { number, basedOn: 0, reporter: 'shiftLead' as const, confirmed: [] },
    });
    const reported = centre('Nimule', {
      north: 0.066,
      present: null,
      counts: [...UNKNOWN.counts, said(7, 220), said(8, 100)],
    });
    const text = (await tell([reported])).join('\n');
    expect(text).toContain('1. Nimule: not confirmed, call first, reports differ, counted 6 h ago');
  });

  it('says how to split where no one centre can take all', async () => {
    const [first] = await tell([NIMULE, ELEGU], { people: 150 });
    expect(first).toContain('No one centre takes 150. Split: 91 to Nimule, 59 to Elegu I');
  });

  it('says that nothing is known to fit, then what comes closest', async () => {
    const [first] = await tell([UNKNOWN]);
    expect(first).toBe(
      'No centre is known to have places for 12. Call first.\n1. Elegu II: places unknown, never counted, 22 km N straight line, about 46 min by car',
    );
  });

  it('says that no centre known is not the same as none', async () => {
    expect(await tell([])).toEqual([
      'No centre is known here. This does not mean that there is none.',
    ]);
  });

  it.each(LANGUAGES)(
    'is at most three messages in %s, with the first centre whole',
    async (language) => {
      const messages = await tell([NIMULE, ELEGU, UNKNOWN], { language });
      const text = messages.join('\n');
      expect(messages.reduce((sum, one) => sum + smsCount(one), 0)).toBeLessThanOrEqual(
        MOST_MESSAGES,
      );
      expect(text).toContain('Nimule');
      expect(text).toContain('91');
      expect(text).toContain('+211 912 345 678');
      expect(text).not.toMatch(/[\u2066-\u2069\u202f]/);
    },
  );

  it.each(['fr', 'es'] as const)('in %s keeps to the alphabet of SMS', async (language) => {
    for (const message of await tell([NIMULE, ELEGU, UNKNOWN], { language })) {
      expect(message.length).toBeLessThanOrEqual(160);
      expect(smsCount(message)).toBe(1);
    }
  });
});
