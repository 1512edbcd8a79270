import { Iso3, LANGUAGES, OperationCode, SpokenLanguage, TRAVEL_MODES } from '@waystation/domain';
import { MOST_LISTED, MOST_PEOPLE, MOST_ROWS, NEEDS } from '@waystation/nearest';
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

const listOf = <Word extends z.ZodType<unknown, string>>(word: Word) =>
  z
    .string()
    .transform((text) =>
      text
        .split(',')
        .map((one) => one.trim())
        .filter((one) => one !== ''),
    )
    .pipe(z.array(word).max(MOST_LISTED));

/** Years that JavaScript writes with four digits wherever on Earth they begin. */
const isUsualYear = (at: Date): boolean => at.getUTCFullYear() >= 1 && at.getUTCFullYear() <= 9998;

const moment = z
  .union([
    z.iso.datetime({ offset: true }).transform((text) => new Date(text)),
    z.iso.date().transform((day) => new Date(`${day}T23:59:59.999Z`)),
  ])
  .refine(isUsualYear);

/** One parameter of /nearest: how it is read, in words what it expects, and one that is right. */
const PARAMETERS = {
  operation: {
    schema: OperationCode,
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
    schema: listOf(z.enum(NEEDS)).optional(),
    expected: `any of ${NEEDS.join(', ')}, parted by commas`,
    example: 'wheelchair,medical',
  },
  nationality: {
    schema: listOf(Iso3).optional(),
    expected: 'ISO 3166-1 codes of three letters, parted by commas, for example ETH,ERI',
    example: 'ETH,ERI',
  },
  languages: {
    schema: listOf(SpokenLanguage).optional(),
    expected: 'ISO 639 or BCP 47 codes, parted by commas, for example ar,apd',
    example: 'ar,apd',
  },
  country: {
    schema: Iso3.optional(),
    expected: 'the country where the people are, ISO 3166-1 with three letters, for example SSD',
    example: 'SSD',
  },
  mode: {
    schema: z.enum(TRAVEL_MODES).optional(),
    expected: `one of ${TRAVEL_MODES.join(', ')}`,
    example: 'car',
  },
  at: {
    schema: moment.optional(),
    expected: 'a moment as 2026-11-22T14:30:00Z or a day as 2026-11-22',
    example: '2026-11-22',
  },
  rows: {
    schema: whole(MOST_ROWS).optional(),
    expected: `how many centres of each tier at most, in a text of all, from 1 to ${MOST_ROWS}`,
    example: '5',
  },
  lang: {
    schema: z.enum(LANGUAGES).optional(),
    expected: `one of ${LANGUAGES.join(', ')}`,
    example: 'fr',
  },
  format: {
    schema: z.enum(['json', 'text']).optional(),
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
  rows: PARAMETERS.rows.schema,
  lang: PARAMETERS.lang.schema,
  format: PARAMETERS.format.schema,
});
/** What an address asks of /nearest. */
export type NearestQuery = z.infer<typeof Query>;

const isParameter = (name: string): name is Parameter => name in PARAMETERS;

/** What a parameter expects, in words. */
export const expectedOf = (name: string): string =>
  isParameter(name) ? PARAMETERS[name].expected : `one of ${PARAMETER_NAMES.join(', ')}`;

/** A value that a parameter takes; null: there is no such parameter. */
export const exampleOf = (name: string): string | null =>
  isParameter(name) ? PARAMETERS[name].example : null;

/** Reads the parameters of an address, checked one by one. */
export const parseQuery = (search: URLSearchParams) => Query.safeParse(Object.fromEntries(search));
