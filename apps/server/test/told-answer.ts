import { Iso3, type Language, type PlaceId, type RoadClosure } from '@waystation/domain';
import { aCentre, aCrossing, anOperation } from '@waystation/domain/testing';
import { loadTranslator } from '@waystation/i18n';
import {
  groundAt,
  NearestQuestion,
  type RoadAnswer,
  rankCentres,
  type ToldClosure,
} from '@waystation/nearest';
import type { Told } from '../src/nearest/ask-nearest';
import { textOfAnswer } from '../src/nearest/text/text-of-answer';
import type { KnownPlace } from '../src/plain/where/known-place';

/** A centre of 240 places, 12 of them blocked, so far north of the people in degrees; null: nobody counted who is there. */
export const centre = (
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

/** The messages of the answer for people between Elegu and Nimule, from a ground of these centres. */
export const tell = async (
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

/** A line that the public may call. */
export const PHONE = { phone: '+211 912 345 678' };
/** With places for 91, by telephone. */
export const NIMULE = centre('Nimule', { north: 0.066, present: 137, ...PHONE });
/** With places for 64, in Uganda. */
export const ELEGU = centre('Elegu I', { north: -0.1, present: 164, country: 'UGA', ...PHONE });
/** Whose people nobody has counted. */
export const UNKNOWN = centre('Elegu II', { north: 0.2, present: null });

/** A road to Nimule of which so many metres are walked, and how much longer it is than the closed one. */
export const walking = (
  walkedMeters: number,
  around?: { readonly km: number; readonly minutes: number },
): ReadonlyMap<PlaceId, RoadAnswer> => {
  const road = { way: 'road', km: 31, mode: 'car', minutes: 310, source: 'OpenStreetMap' } as const;
  return new Map([
    [
      NIMULE.place.id,
      { kind: 'road', travel: { ...road, walkedMeters, ...(around !== undefined && { around }) } },
    ],
  ]);
};
