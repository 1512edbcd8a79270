import { Iso3, LANGUAGES, OperationCode, SpokenLanguage, TRAVEL_MODES } from '@waystation/domain';
import {
  languageAsWritten,
  MOST_LISTED,
  MOST_PEOPLE,
  MOST_ROWS,
  NEEDS,
  needAsWritten,
  TWO_NAMES,
  wordsOfList,
} from '@waystation/nearest';
import { z } from 'zod';

/** In an address a number is text; blank is not zero. */
const degrees = z
  .string()
  .regex(/^[+-]?\d{1,3}(\.\d{1,12})?$/)
  .transform(Number);

const whole = (most: number) =>
  z
    .string()
    .regex(/^\d{1,7}$/)
    .transform(Number)
    .pipe(z.number().int().min(1).max(most));

type Spelling = (said: string) => string;

const small: Spelling = (said) => said.toLowerCase();
const capital: Spelling = (said) => said.toUpperCase();

/** A word of ours, however its capital letters were typed. */
const spelled = <Word extends z.ZodType<unknown, string>>(word: Word, spelling: Spelling) =>
  z
    .string()
    .transform((said) => spelling(said.trim()))
    .pipe(word);

const listOf = <Word extends z.ZodType<unknown, string>>(word: Word, spelling: Spelling) =>
  z
    .string()
    .transform((text) => wordsOfList(text).map(spelling))
    .pipe(z.array(word).max(MOST_LISTED));

/** Years that JavaScript writes with four digits wherever on Earth they begin. */
const isUsualYear = (at: Date): boolean => at.getUTCFullYear() >= 1 && at.getUTCFullYear() <= 9998;

/** A moment, or a day for its end. */
export const momentAsked = z
  .union([
    z.iso.datetime({ offset: true }).transform((text) => new Date(text)),
    z.iso.date().transform((day) => new Date(`${day}T23:59:59.999Z`)),
  ])
  .refine(isUsualYear);

/** One parameter of /nearest: how it is read, in words what it expects, and one that is right. */
const PARAMETERS = {
  operation: {
    schema: spelled(OperationCode, small),
    expected: 'the short name of an operation, for example south-sudan',
    example: 'south-sudan',
  },
  lat: {
    schema: degrees.pipe(z.number().min(-180).max(180)),
    expected: 'a latitude in decimal degrees from -90 to 90, for example 3.6',
    example: '3.6',
  },
  lon: {
    schema: degrees.pipe(z.number().min(-180).max(180)),
    expected: 'a longitude in decimal degrees from -180 to 180, for example 32.06',
    example: '32.06',
  },
  where: {
    expected:
      'a crossing, centre, town or area by name, the P-code of an area, or coordinates instead of lat and lon: decimal degrees, degrees with minutes and seconds, an MGRS reference or a Plus Code, for example 36N VG 12345 67890',
    example: '3.6, 32.06',
  },
  people: {
    schema: whole(MOST_PEOPLE).optional(),
    expected: `how many people, a whole number from 1 to ${MOST_PEOPLE}`,
    example: '12',
  },
  needs: {
    schema: listOf(z.enum(NEEDS), needAsWritten).optional(),
    expected: `any of ${NEEDS.join(', ')}, parted by commas`,
    example: 'wheelchair,medical',
  },
  nationality: {
    schema: listOf(Iso3, capital).optional(),
    expected: 'ISO 3166-1 codes of three letters, parted by commas, for example ETH,ERI',
    example: 'ETH,ERI',
  },
  languages: {
    schema: listOf(SpokenLanguage, languageAsWritten).optional(),
    expected: 'ISO 639 or BCP 47 codes, parted by commas, for example ar,apd',
    example: 'ar,apd',
  },
  country: {
    schema: spelled(Iso3, capital).optional(),
    expected: 'the country where the people are, ISO 3166-1 with three letters, for example SSD',
    example: 'SSD',
  },
  mode: {
    schema: spelled(z.enum(TRAVEL_MODES), small).optional(),
    expected: `one of ${TRAVEL_MODES.join(', ')}`,
    example: 'car',
  },
  at: {
    schema: momentAsked.optional(),
    expected: 'a moment as 2026-11-22T14:30:00Z or a day as 2026-11-22',
    example: '2026-11-22',
  },
  anyway: {
    schema: spelled(z.enum(['yes', '1', 'true']), small)
      .transform(() => true)
      .optional(),
    expected: 'yes, for the list even from a point far outside the operation',
    example: 'yes',
  },
  rows: {
    schema: whole(MOST_ROWS).optional(),
    expected: `how many centres of each tier at most, in a text of all, from 1 to ${MOST_ROWS}`,
    example: '5',
  },
  lang: {
    schema: spelled(z.enum(LANGUAGES), small).optional(),
    expected: `one of ${LANGUAGES.join(', ')}`,
    example: 'fr',
  },
  format: {
    schema: spelled(z.enum(['json', 'text']), small).optional(),
    expected: 'json or text',
    example: 'text',
  },
} as const;

type Parameter = keyof typeof PARAMETERS;

/** The names of the parameters, as an address writes them. */
export const PARAMETER_NAMES: readonly string[] = Object.keys(PARAMETERS);

const Query = z.strictObject({
  operation: PARAMETERS.operation.schema,
  lat: PARAMETERS.lat.schema,
  lon: PARAMETERS.lon.schema,
  people: PARAMETERS.people.schema,
  needs: PARAMETERS.needs.schema,
  nationality: PARAMETERS.nationality.schema,
  languages: PARAMETERS.languages.schema,
  country: PARAMETERS.country.schema,
  mode: PARAMETERS.mode.schema,
  at: PARAMETERS.at.schema,
  anyway: PARAMETERS.anyway.schema,
  rows: PARAMETERS.rows.schema,
  lang: PARAMETERS.lang.schema,
  format: PARAMETERS.format.schema,
});
/** What an address asks of /nearest. */
export type NearestQuery = z.infer<typeof Query>;

const isParameter = (name: string): name is Parameter => name in PARAMETERS;

const ownName = (name: string): string =>
  TWO_NAMES.find(([, inApp]) => inApp === name)?.[0] ?? name;

/** What a parameter expects, in words; by either of its names. */
export const expectedOf = (name: string): string => {
  const own = ownName(name);
  return isParameter(own) ? PARAMETERS[own].expected : `one of ${PARAMETER_NAMES.join(', ')}`;
};

/** A value that a parameter takes, by either of its names; null: there is no such parameter. */
export const exampleOf = (name: string): string | null => {
  const own = ownName(name);
  return isParameter(own) ? PARAMETERS[own].example : null;
};

/** Reads the parameters of an address, checked one by one. */
export const parseQuery = (search: URLSearchParams) => Query.safeParse(Object.fromEntries(search));
