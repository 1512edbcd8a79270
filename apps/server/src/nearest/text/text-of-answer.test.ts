import {
  ClosureId,
  Day,
  Iso3,
  LANGUAGES,
  type Language,
  Pcode,
  type PlaceId,
  type RoadClosure,
} from '@waystation/domain';
import {
  aCentre,
  aClosedEntry,
  aClosure,
  aCrossing,
  anOperation,
} from '@waystation/domain/testing';
import { loadTranslator } from '@waystation/i18n';
import {
  groundAt,
  NearestQuestion,
  type RoadAnswer,
  rankCentres,
  type ToldClosure,
} from '@waystation/nearest';
import { describe, expect, it } from 'vitest';
import type { KnownPlace } from '../../plain/where/known-place';
import type { Told } from '../ask-nearest';
import { namedPart } from '../named-part';
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
    needs = [],
    roads = new Map(),
    closures = [],
    reported = [],
    told = {},
    rows = 3,
    named = null,
    there = ['SSD'],
    crossing = [{ at: '2026-11-22', status: 'open' }],
  }: {
    people?: number;
    language?: Language;
    needs?: NearestQuestion['needs'];
    roads?: ReadonlyMap<PlaceId, RoadAnswer>;
    closures?: readonly ToldClosure[];
    reported?: readonly RoadClosure[];
    /** What the answer is of, if not of now. */
    told?: Partial<Told>;
    rows?: number;
    named?: KnownPlace | null;
    /** The countries that the people may be in. */
    there?: readonly string[];
    crossing?: NonNullable<Parameters<typeof aCrossing>[0]>['statusLog'];
  } = {},
) => {
  const operation = anOperation({ countries: ['SSD', 'UGA'] });
  const moment = new Date('2026-11-22T14:00:00Z');
  const ground = groundAt({
    closures: reported,
    operation,
    moment,
    centres,
    crossings: [
      aCrossing({
        countries: ['SSD', 'UGA'],
        place: { id: 'crossing:ELEGU', names: { en: 'Elegu' }, position: [32.06, 3.57] },
        statusLog: crossing,
      }),
    ],
    countryAt: () => there.map((one) => Iso3.parse(one)),
  });
  const question = NearestQuestion.parse({ position: [32.06, 3.6], people, needs });
  const answer = rankCentres(question, ground, {
    roads,
    closuresTo: new Map(centres.map(({ place }) => [place.id, closures])),
  });
  const words = await loadTranslator(language);
  return textOfAnswer(
    { operation, answer, moment, momentIs: 'now', day: null, phones: 'told', ...told },
    { words, rows, named },
  );
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
      '1. Nimule: 91 free, counted 8 h ago, 7.3 km N straight line, about 15 min by car (line x 1.4, 40 km/h), tel +211 912 345 678',
    ]);
  });

  it('says which place was understood where one was named', async () => {
    const named: KnownPlace = {
      kind: 'crossing',
      names: { en: 'Nimule', ar: 'نيمولي' },
      otherNames: [],
      countries: ['SSD', 'UGA'],
      position: [32.06, 3.6],
    };
    const [text] = await tell([NIMULE], { named });
    expect(text).toMatch(/^From Nimule \(South Sudan - Uganda\)\n/);
    const [arabic] = await tell([NIMULE], { named, language: 'ar' });
    expect(arabic).toMatch(/^من نيمولي /);
  });

  it.each([
    ['en', /^From about the middle of Magwi \(South Sudan\)/],
    ['fr', /^Depuis le milieu environ de Magwi/],
    ['es', /^Desde el centro aproximado de Magwi/],
    ['ar', /^من نحو وسط Magwi/],
  ] as const)(
    'never says that people are just in the middle of an area: %s',
    async (language, said) => {
      const named: KnownPlace = {
        kind: 'area',
        names: { en: 'Magwi' },
        otherNames: [],
        countries: ['SSD'],
        position: [32.06, 3.6],
        area: { pcode: Pcode.parse('SS0204'), level: 2, areaKm2: 10_000 },
      };
      const [text] = await tell([NIMULE], { named, language });
      expect(text).toMatch(said);
      expect(namedPart(named)).toMatchObject({ pcode: 'SS0204', precision: 'areaCentroid' });
    },
  );

  it('says to add the country where it makes a difference and is not known', async () => {
    const unsaid = await tell([NIMULE, ELEGU], { there: ['SSD', 'UGA'] });
    expect(unsaid.join('\n')).toContain('Add the country of the people: country=SSD / country=UGA');
    expect((await tell([NIMULE, ELEGU], { there: [] })).join('\n')).toContain('country=SSD');
    expect((await tell([NIMULE, ELEGU])).join('\n')).not.toContain('country=');
  });

  it('tells of more than one centre in a script of 70 letters a message', async () => {
    const messages = await tell([NIMULE, ELEGU, UNKNOWN], { language: 'ar' });
    const text = messages.join('\n');
    expect(text).toContain('1. Nimule');
    expect(text).toContain('2. Elegu I');
    expect(messages.every((one) => smsCount(one) === 1)).toBe(true);
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
    expect(text).toContain('Nimule: 91 free, counted 8 h ago, position unknown');
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

  it('names a closed road near a way by straight line, why, and since when', async () => {
    const reported = [aClosure({ position: [32.06, 3.63], log: [aClosedEntry()] })];
    const text = (await tell([NIMULE], { reported })).join('\n');
    expect(text).toContain(
      'road reported closed near the way: Aswa bridge (flood or water), since 20 Nov 2026',
    );
  });

  it('says what lies across a border, and what is unknown', async () => {
    const text = (await tell([NIMULE, ELEGU, UNKNOWN])).join('\n');
    expect(text).toContain('2. Elegu I: 64 free');
    expect(text).toContain('in Uganda, crossing open (22 Nov 2026)');
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
    expect(text).toContain('1. Nimule: 8 to 128 free: reports differ, counted 6 h ago');
  });

  it('says of when a status is that nobody has confirmed for long', async () => {
    const statusLog = [{ at: '2026-08-01', status: 'operating' as const }];
    const old = centre('Elegu II', { north: 0.2, present: null, statusLog });
    const text = (await tell([old])).join('\n');
    expect(text).toContain('places unknown, status of 1 Aug 2026, never counted');
  });

  it('says how to split where no one centre can take all', async () => {
    const [first, second] = await tell([NIMULE, ELEGU], { people: 150 });
    expect(first).toContain('No one centre takes 150. Split: 91 to Nimule, 59 to Elegu I');
    expect(second).toContain('1. Nimule: 91 free');
  });

  it('says how many places there are where not even all centres together take everybody', async () => {
    const text = (await tell([NIMULE, ELEGU], { people: 10_000 })).join('\n');
    expect(text).toContain('No centre is known to have places for 10 000.');
    expect(text).toMatch(/Together, 2 centres are known to have 155 free places\.$/);
  });

  it('tells no part of a split without its way and the age of its count', async () => {
    const parts = [NIMULE, ELEGU, centre('Palabek', { north: 0.3, present: 130 })];
    const three = (await tell(parts, { people: 240 })).join('\n');
    for (const said of [
      /1\. Nimule: .* 7\.3 km N/,
      /2\. Elegu I: .* 11 km S/,
      /3\. Palabek: .* 33 km N/,
    ]) {
      expect(three).toMatch(said);
    }
    const more = ['Ajuong', 'Pamir'].map((name) => centre(name, { north: 0.4, present: 130 }));
    const five = (await tell([...parts, ...more], { people: 430 })).join('\n');
    for (const name of ['Nimule', 'Elegu I', 'Palabek', 'Ajuong', 'Pamir']) {
      expect(five).toMatch(
        new RegExp(`to ${name} \\([\\d.]+ km [NS] straight line, counted 8 h ago`),
      );
    }
  });

  it('tells more centres in less words where they would find no room, and how many more there are', async () => {
    const all = [
      'Nimule reception',
      'Elegu collection',
      'Palabek settlement',
      'Adjumani transit',
    ].map((name, index) =>
      centre(`${name} centre of the district`, {
        north: 0.066 + index / 50,
        present: 137,
        ...PHONE,
      }),
    );
    const messages = await tell(all, { rows: 3 });
    const text = messages.join('\n');
    expect(text).toMatch(/\n1\. Nimule|^1\. Nimule/);
    expect(text).toContain('2. Elegu');
    expect(text).toContain('3. Palabek');
    expect(text).toMatch(/and 1 more with places$/);
    expect(text.match(/tel \+211/g)).toHaveLength(3);
    expect(messages.reduce((sum, one) => sum + smsCount(one), 0)).toBeLessThanOrEqual(
      MOST_MESSAGES.gsm7,
    );
  });

  it('says that it is of a historical case, and as known when, before all else', async () => {
    const operation = anOperation({
      names: { en: 'Libya crisis 2011' },
      replay: { from: '2011-02-20', to: '2011-12-31', start: '2011-03-15' },
    });
    const day = Day.parse('2011-03-08');
    for (const momentIs of ['asked', 'startOfCase', 'outsideCase'] as const) {
      const text = (await tell([NIMULE], { told: { operation, momentIs, day } })).join('\n');
      expect(text).toMatch(
        /^Historical case: Libya crisis 2011, as known on 8 Mar 2011, not today\.\n1\. Nimule: 91 free/,
      );
    }
  });

  it('tells of two centres of a historical case from a named place in Arabic, too', async () => {
    const operation = anOperation({
      names: { en: 'Libya crisis 2011', ar: 'أزمة ليبيا 2011' },
      replay: { from: '2011-02-20', to: '2011-12-31', start: '2011-03-15' },
    });
    const named: KnownPlace = {
      kind: 'crossing',
      names: { ar: 'رأس جدير' },
      otherNames: [],
      countries: ['LBY', 'TUN'],
      position: [32.06, 3.6],
    };
    const messages = await tell([ELEGU, UNKNOWN], {
      language: 'ar',
      named,
      people: 120,
      told: { operation, momentIs: 'startOfCase', day: Day.parse('2011-03-15') },
    });
    const text = messages.join('\n');
    expect(text).toMatch(/15 مارس 2011، لا اليوم/);
    expect(text).toContain('1. ');
    expect(text).toContain('2. ');
    expect(messages.length).toBeLessThanOrEqual(MOST_MESSAGES.ucs2);
  });

  it('says as known when only where another moment than now is told', async () => {
    const day = Day.parse('2026-11-20');
    const [asked] = await tell([NIMULE], { told: { momentIs: 'asked', day } });
    expect(asked).toMatch(/^As known on 20 Nov 2026\n1\. Nimule/);
    const [now] = await tell([NIMULE], { told: { momentIs: 'yetToCome', day: null } });
    expect(now).toMatch(/^1\. Nimule/);
  });

  it('says of when the status of a crossing is, and no date where it is not known', async () => {
    const textWith = async (status: 'restricted' | 'unknown') =>
      (await tell([ELEGU], { crossing: [{ at: '2026-11-20', status }] })).join('\n');
    expect(await textWith('restricted')).toContain('crossing limited (20 Nov 2026)');
    expect(await textWith('unknown')).toContain('crossing status unknown, tel');
  });

  it('says that one much nearer may be closed, for people pass it', async () => {
    const unsaid = centre('Unsaid', { north: 0.01, present: 137, opened: null, statusLog: [] });
    const text = (await tell([NIMULE, unsaid], { rows: 1 })).join('\n');
    expect(text).toContain('1. Nimule: 91 free');
    expect(text).toContain('nearer, not known whether open: Unsaid, 1.1 km');
  });

  it('says whether telephones are not known or not told', async () => {
    const [known] = await tell([UNKNOWN]);
    expect(known).toContain('No telephone known.');
    const [held] = await tell([UNKNOWN], { told: { phones: 'heldBack' } });
    expect(held).toContain('Telephones are not public here.');
  });

  it('says how many more are not known, and that one much nearer is full', async () => {
    const full = centre('Full', { north: 0.01, present: 228 });
    const more = ['A', 'B', 'C', 'D'].map((name) => centre(name, { north: 0.3, present: null }));
    const messages = await tell([UNKNOWN, full, ...more]);
    expect(messages.join('\n')).toMatch(
      /and [1-4] more not known\n+nearer but full: Full, 1.1 km$/,
    );
    expect(messages.reduce((sum, one) => sum + smsCount(one), 0)).toBeLessThanOrEqual(
      MOST_MESSAGES.gsm7,
    );
  });

  it('keeps the credit of the roads where three centres would fill the messages', async () => {
    const all = ['One', 'Two', 'Three'].map((name) =>
      centre(`${name} centre with a name that is as long as names are`, {
        north: 0.066,
        present: 137,
        ...PHONE,
      }),
    );
    const [road] = [...walking(19_600).values()];
    const roads = new Map(all.flatMap(({ place }) => (road ? [[place.id, road] as const] : [])));
    expect((await tell(all, { roads })).at(-1)).toMatch(/Roads: OpenStreetMap contributors$/);
  });

  it('begins its list with 1, also where the first of the answer is in no split', async () => {
    const small = centre('Small', { north: 0.01, present: 227 });
    const text = (await tell([small, NIMULE, ELEGU], { people: 150 })).join('\n');
    expect(text).toContain('\n1. Nimule');
    expect(text).toContain('\n2. Elegu I');
    expect(text).not.toContain('Small');
  });

  it('says what is free and short though a need is not known, and which need that is', async () => {
    const text = (await tell([NIMULE], { people: 100, needs: ['wheelchair', 'medical'] })).join('');
    expect(text).toContain('1. Nimule: 91 free, 9 too few, not known: Wheelchair; Medical care');
  });

  it('says which need a centre does not have', async () => {
    const without = centre('Nimule', {
      north: 0.066,
      present: 137,
      servicesAbsent: ['wheelchair'],
    });
    const text = (await tell([without], { needs: ['wheelchair'] })).join('\n');
    expect(text).toContain('1. Nimule: not suitable, said not to have: Wheelchair');
  });

  it('says that nobody knows whether a centre is open', async () => {
    const text = (await tell([{ ...NIMULE, opened: null, statusLog: [] }])).join('\n');
    expect(text).toContain('1. Nimule: 91 free, not known whether it is open');
  });

  it('tells the least that is free as such, and nobody to go elsewhere for it', async () => {
    const counts = NIMULE.counts.map((count) =>
      count.kind === 'present' ? { ...count, value: 10, qualifier: 'fewerThan' as const } : count,
    );
    const [few] = await tell([{ ...NIMULE, counts }]);
    expect(few).toContain('1. Nimule: at least 218 free');
    const many = (await tell([{ ...NIMULE, counts }, ELEGU], { people: 225 })).join('\n');
    expect(many).toContain('1. Nimule: at least 218 free, perhaps enough for everyone');
    expect(many).not.toContain('Split');
    const split = (await tell([{ ...NIMULE, counts }, ELEGU], { people: 250 })).join('\n');
    expect(split).toMatch(/1\. (Nimule: at least 218 free|Elegu I: 64 free), counted/);
  });

  it('says that nothing is known to fit, then what comes closest', async () => {
    expect(await tell([UNKNOWN])).toEqual([
      'No centre is known to have places for 12. No telephone known.',
      '1. Elegu II: places unknown, never counted, 22 km N straight line, about 46 min by car (line x 1.4, 40 km/h)',
    ]);
  });

  it('says that no centre known is not the same as none', async () => {
    expect(await tell([])).toEqual([
      'No centre is known here. This does not mean that there is none.',
    ]);
  });

  it.each(LANGUAGES)(
    'is no more messages in %s than are sent, with the first centre whole',
    async (language) => {
      const messages = await tell([NIMULE, ELEGU, UNKNOWN], { language });
      const text = messages.join('\n');
      expect(messages.reduce((sum, one) => sum + smsCount(one), 0)).toBeLessThanOrEqual(
        MOST_MESSAGES[language === 'ar' ? 'ucs2' : 'gsm7'],
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
