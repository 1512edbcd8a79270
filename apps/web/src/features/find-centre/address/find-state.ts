import {
  Day,
  Iso3,
  Language,
  Pcode,
  type Position,
  SpokenLanguage,
  TravelMode,
} from '@waystation/domain';
import {
  languageAsWritten,
  MOST_PEOPLE,
  Need,
  nameAsWritten,
  needAsWritten,
  TWO_NAMES,
  wordsOfList,
} from '@waystation/nearest';
import type { SearchText } from '@waystation/view';
import { z } from 'zod';

const NUMBER = String.raw`-?\d{1,3}(?:\.\d+)?`;

/** A point as `latitude,longitude`, as people write it; as GeoJSON has it, once read. */
const Point = z
  .string()
  .regex(new RegExp(`^${NUMBER},${NUMBER}$`))
  .transform((text) => {
    const [latitude, longitude] = text.split(',').map(Number);
    return [longitude, latitude];
  })
  .pipe(z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]))
  .readonly();

/** More than the needs that there are, and than the languages of any group; a bound for links. */
export const MOST_LISTED = 12;

/** Words joined by commas, each once. */
const listOf = <Word extends z.ZodType<string, string>>(word: Word) =>
  z
    .string()
    .max(200)
    .transform((text) => [...new Set(text.split(','))])
    .pipe(z.array(word).min(1).max(MOST_LISTED))
    .readonly();

const absentIsNull = <Field extends z.ZodType>(field: Field) => field.nullable().default(null);
const absentIsNone = <Word extends z.ZodType<string, string>>(word: Word) =>
  listOf(word).default([]);

/** How an answer is ordered within each of its parts. */
export const ORDERS = ['best', 'nearest'] as const;
/** One order. */
export type Order = (typeof ORDERS)[number];

/** The question as it stands in the address; what the address does not say has a default. */
export const FindState = z
  .object({
    /** The day of a clock; null: the newest. */
    asOf: absentIsNull(Day),
    /** Where the people are; null: not said yet. */
    from: absentIsNull(Point),
    /** The area that the people are somewhere in, where no more is known; `from` is a point in it. */
    area: absentIsNull(Pcode),
    /** The country that they are in, where somebody said so; null: as far as the point tells. */
    country: absentIsNull(Iso3),
    people: z
      .string()
      .regex(/^\d{1,6}$/)
      .transform(Number)
      .pipe(z.number().int().min(1).max(MOST_PEOPLE))
      .default(1),
    need: absentIsNone(Need),
    /** Countries whose consulate should be on site. */
    consulate: absentIsNone(Iso3),
    /** Languages of which one should be spoken. */
    language: absentIsNone(SpokenLanguage),
    mode: TravelMode.default('car'),
    /** Whether the list is wanted even from a point far outside the operation. */
    anyway: z
      .enum(['yes', '1', 'true'])
      .transform(() => true)
      .default(false),
    sort: z.enum(ORDERS).default('best'),
    lang: absentIsNull(Language),
    theme: absentIsNull(z.enum(['light', 'dark'])),
  })
  .readonly();
/** The question as it stands in the address. */
export type FindState = z.infer<typeof FindState>;

/** The question of an address that says nothing: one person, somewhere. */
export const EMPTY_FIND_STATE: FindState = FindState.parse({});

type ListedWord = {
  readonly word: z.ZodType<string, string>;
  readonly spelling: (said: string) => string;
};

const capital = (said: string): string => said.toUpperCase();

/** The parameters that hold several words, each of which counts by itself. */
const LISTS: ReadonlyMap<string, ListedWord> = new Map<string, ListedWord>([
  ['need', { word: Need, spelling: needAsWritten }],
  ['consulate', { word: Iso3, spelling: capital }],
  ['language', { word: SpokenLanguage, spelling: languageAsWritten }],
]);

/** All names that a parameter may have, in our spelling. */
const NAMES: readonly string[] = [
  ...['lat', 'lon'],
  ...TWO_NAMES.flat(),
  ...Object.keys(EMPTY_FIND_STATE),
];

/** What an address says under its other names, those of GET /nearest; `from` is `lat` and `lon` there. */
const inOwnNames = (search: SearchText): SearchText => {
  const { lat, lon, ...rest } = Object.fromEntries(
    Object.entries(search).map(([name, text]) => [nameAsWritten(name, NAMES), text]),
  );
  const own: Record<string, string | undefined> = { ...rest };
  if ((lat !== undefined || lon !== undefined) && own.from === undefined) {
    own.from = `${lat ?? ''},${lon ?? ''}`;
  }
  for (const [other, name] of TWO_NAMES) {
    const said = own[other];
    delete own[other];
    if (said !== undefined) {
      const both = LISTS.has(name) && own[name] !== undefined;
      own[name] = both ? `${own[name]},${said}` : (own[name] ?? said);
    }
  }
  return own;
};

/**
 * What an address asks, without the words of its lists that nobody knows: two children alone who use a
 * wheelchair still need the wheelchair where a link misspells the rest.
 */
const withKnownWords = (
  search: SearchText,
): { readonly known: SearchText; readonly unknown: readonly string[] } => {
  const entries = Object.entries(inOwnNames(search)).map(([name, text = '']) => {
    const list = LISTS.get(name);
    if (list === undefined) {
      return { known: [name, text] as const, unknown: [] };
    }
    const words = wordsOfList(text).map((said) => ({ said, word: list.spelling(said) }));
    const isKnown = ({ word }: { readonly word: string }): boolean =>
      list.word.safeParse(word).success;
    const known = words.filter(isKnown).map(({ word }) => word);
    return {
      known: [name, known.join(',')] as const,
      unknown: words.filter((one) => !isKnown(one)).map(({ said }) => `${name}=${said}`),
    };
  });
  return {
    known: Object.fromEntries(
      entries.flatMap(({ known }) => (LISTS.has(known[0]) && known[1] === '' ? [] : [known])),
    ),
    unknown: entries.flatMap(({ unknown }) => unknown),
  };
};

/** What the address says, and what of it could not be read and so does not count. */
export const readFindState = (
  search: SearchText,
): { readonly state: FindState; readonly broken: readonly string[] } => {
  const { known, unknown } = withKnownWords(search);
  const whole = FindState.safeParse(known);
  if (whole.success) {
    return { state: whole.data, broken: unknown };
  }
  const broken = [...new Set(whole.error.issues.map(({ path }) => String(path[0])))];
  const readable = Object.entries(known).filter(([name]) => !broken.includes(name));
  const rest = FindState.safeParse(Object.fromEntries(readable));
  return { state: rest.success ? rest.data : EMPTY_FIND_STATE, broken: [...unknown, ...broken] };
};

/** 4 decimals of a degree are 11 m: as surely as a group of people stands somewhere. */
const DECIMALS = 4;

/** A point as the address has it. */
export const pointText = ([longitude, latitude]: Position): string =>
  [latitude, longitude].map((value) => String(Number(value.toFixed(DECIMALS)))).join(',');

const listText = (words: readonly string[]): string | null =>
  words.length === 0 ? null : words.join(',');

/** The parameters of a question: only what differs from the defaults, in a fixed order. */
export const writeFindState = (state: FindState): SearchText => {
  const text = {
    asOf: state.asOf,
    from: state.from && pointText(state.from),
    area: state.area,
    country: state.country,
    people: state.people === EMPTY_FIND_STATE.people ? null : String(state.people),
    need: listText(state.need),
    consulate: listText(state.consulate),
    language: listText(state.language),
    mode: state.mode === EMPTY_FIND_STATE.mode ? null : state.mode,
    anyway: state.anyway ? 'yes' : null,
    sort: state.sort === EMPTY_FIND_STATE.sort ? null : state.sort,
    lang: state.lang,
    theme: state.theme,
  };
  return Object.fromEntries(
    Object.entries(text).flatMap(([name, value]) => (value === null ? [] : [[name, value]])),
  );
};
