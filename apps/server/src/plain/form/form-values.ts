import {
  languageAsWritten,
  nameAsWritten,
  needAsWritten,
  TWO_NAMES,
  wordsOfList,
} from '@waystation/nearest';

/** What stands in the form, as it was typed or as a link has it; nothing of it is checked yet. */
export type FormValues = {
  readonly where: string;
  /** Empty: as far as the place tells. */
  readonly country: string;
  readonly people: string;
  readonly need: readonly string[];
  readonly language: readonly string[];
  readonly consulate: readonly string[];
  readonly mode: string;
  /** The day whose knowledge is asked for; null: the newest. */
  readonly asOf: string | null;
  /** Whether the list is wanted even from a point far outside the operation. */
  readonly isAnyway: boolean;
};

/** Longer than any name or coordinates; what is longer would only fill the page. */
const LONGEST = 120;

/** More needs, languages or consulates than any group has. */
const MOST_LISTED = 12;

const otherName = (name: string): string | undefined =>
  TWO_NAMES.find(([, inApp]) => inApp === name)?.[0];

const textIn = (search: URLSearchParams, name: string): string | null => {
  const other = otherName(name);
  const said = search.get(name) ?? (other === undefined ? null : search.get(other));
  return said?.slice(0, LONGEST) ?? null;
};

/** Boxes of a form repeat their name; links of the app part the words by commas. */
const listIn = (
  search: URLSearchParams,
  name: string,
  spelling: (said: string) => string,
): readonly string[] => {
  const other = otherName(name);
  const said = [...search.getAll(name), ...(other === undefined ? [] : search.getAll(other))];
  const words = said.flatMap((text) => wordsOfList(text.slice(0, LONGEST * 2))).map(spelling);
  return [...new Set(words)].slice(0, MOST_LISTED);
};

const capital = (said: string): string => said.toUpperCase();

const pointIn = (search: URLSearchParams): string | null => {
  const [lat, lon] = [search.get('lat'), search.get('lon')];
  return lat === null && lon === null ? null : `${lat ?? ''}, ${lon ?? ''}`.slice(0, LONGEST);
};

const whereIn = (search: URLSearchParams): string =>
  textIn(search, 'where') ?? textIn(search, 'from')?.replace(',', ', ') ?? pointIn(search) ?? '';

/**
 * The values that an address has. The names are those of the app's own page, whose `from` is what is
 * typed here as `where`; those of GET /nearest are read as well.
 */
export const formValuesOf = (search: URLSearchParams): FormValues => ({
  where: whereIn(search),
  country: capital(textIn(search, 'country') ?? ''),
  people: textIn(search, 'people') ?? '1',
  need: listIn(search, 'need', needAsWritten),
  language: listIn(search, 'language', languageAsWritten),
  consulate: listIn(search, 'consulate', capital),
  mode: (textIn(search, 'mode') ?? 'car').toLowerCase(),
  asOf: textIn(search, 'asOf'),
  isAnyway: search.has('anyway'),
});

/** The parameters of an address in our spelling of their names. */
export const formSearchOf = (search: URLSearchParams): URLSearchParams =>
  new URLSearchParams([...search].map(([name, value]) => [nameAsWritten(name, READ), value]));

/** Names that the form reads: its own, those of GET /nearest, and what a link of the app has besides. */
const READ: readonly string[] = [
  ...['where', 'from', 'lat', 'lon', 'country', 'people', 'mode', 'lang', 'change', 'anyway'],
  ...['area', 'sort', 'theme'],
  ...TWO_NAMES.flat(),
];

/** What may be said more than once. */
const REPEATED: readonly string[] = ['need', 'language', 'consulate'].flatMap((name) => [
  name,
  otherName(name) ?? name,
]);

const MOST_SAID = 40;

/** Parameters that would be left out: nobody knows them, or they are there twice and say two things. */
export const leftOutOf = (search: URLSearchParams): readonly string[] => {
  const isLeftOut = ([name, value]: readonly [string, string]): boolean =>
    !READ.includes(name) ||
    (!REPEATED.includes(name) && search.getAll(name).some((other) => other !== value));
  const said = [...search].filter(isLeftOut).map(([name, value]) => `${name}=${value}`);
  return [...new Set(said.map((one) => one.slice(0, MOST_SAID)))].slice(0, MOST_LISTED);
};

/** Whether an address asks for the answer, rather than for the empty form. */
export const isAsked = (search: URLSearchParams): boolean =>
  !search.has('change') && ['where', 'from', 'lat', 'lon'].some((name) => search.has(name));

/** The values as the query of an address. */
export const searchOf = (values: FormValues): URLSearchParams =>
  new URLSearchParams([
    ['where', values.where],
    ...(values.country === '' ? [] : [['country', values.country]]),
    ['people', values.people],
    ...[...values.need].map((word) => ['need', word]),
    ...[...values.language].map((word) => ['language', word]),
    ...[...values.consulate].map((word) => ['consulate', word]),
    ['mode', values.mode],
    ...(values.asOf === null ? [] : [['asOf', values.asOf]]),
    ...(values.isAnyway ? [['anyway', 'yes']] : []),
  ]);
