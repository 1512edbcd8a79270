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
};

/** Longer than any name or coordinates; what is longer would only fill the page. */
const LONGEST = 120;

/** More needs, languages or consulates than any group has. */
const MOST_LISTED = 12;

const textIn = (search: URLSearchParams, name: string): string | null =>
  search.get(name)?.slice(0, LONGEST) ?? null;

/** Boxes of a form repeat their name; links of the app part the words by commas. */
const listIn = (search: URLSearchParams, name: string): readonly string[] => {
  const words = search.getAll(name).flatMap((text) => text.slice(0, LONGEST * 2).split(','));
  return [...new Set(words.filter((word) => word !== ''))].slice(0, MOST_LISTED);
};

/**
 * The values that an address has. The names are those of the app's own page, whose `from` is what is
 * typed here as `where`.
 */
export const formValuesOf = (search: URLSearchParams): FormValues => ({
  where: textIn(search, 'where') ?? textIn(search, 'from')?.replace(',', ', ') ?? '',
  country: textIn(search, 'country') ?? '',
  people: textIn(search, 'people') ?? '1',
  need: listIn(search, 'need'),
  language: listIn(search, 'language'),
  consulate: listIn(search, 'consulate'),
  mode: textIn(search, 'mode') ?? 'car',
  asOf: textIn(search, 'asOf'),
});

/** Whether an address asks for the answer, rather than for the empty form. */
export const isAsked = (search: URLSearchParams): boolean =>
  !search.has('change') && (search.has('where') || search.has('from'));

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
  ]);
