import {
  CENTRE_DETAILS,
  Iso3,
  LANGUAGES,
  Language,
  type LevelNameByLanguage,
  type OperationChange,
} from '@waystation/domain';
import { countryOfCode } from '@waystation/ingest';
import { z } from 'zod';
import { readLevelNames } from './read-level-names';

const text = { type: 'string' } as const;

/** The options that say what an operation is, for the reader of command lines. */
export const OPERATION_OPTIONS = {
  name: text,
  'name-fr': text,
  'name-es': text,
  'name-ar': text,
  countries: text,
  'primary-series': text,
  'time-zone': text,
  languages: text,
  glide: text,
  'public-centre-details': text,
  'keep-restricted-on-device': text,
  'level-names': text,
  'level-names-fr': text,
  'level-names-es': text,
  'level-names-ar': text,
} as const;

/** The same options in the line of help of a command. */
export const OPERATION_USAGE =
  '[--name TEXT] [--name-fr|-es|-ar TEXT] [--countries SSD,UGA] [--primary-series S] [--time-zone Z] [--languages en,ar] [--glide G] [--public-centre-details phone,consulates,groups] [--keep-restricted-on-device yes|no] [--level-names 1=state,2=county/counties] [--level-names-fr|-es|-ar …]';

const listOf = (typed: string): readonly string[] =>
  typed
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');

const isTimeZone = (name: string): boolean => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
};

/** Codes beginning with X are free for users of ISO 3166-1, for example XKX for Kosovo. */
const isCountry = (iso3: Iso3): boolean => iso3.startsWith('X') || countryOfCode(iso3) === iso3;

const name = z.string().min(1).optional();

/** What may be said of an operation; each is optional. */
export const OperationOptions = z.object({
  name,
  'name-fr': name,
  'name-es': name,
  'name-ar': name,
  countries: z
    .string()
    .transform(listOf)
    .pipe(z.array(Iso3.refine(isCountry)).min(1))
    .optional(),
  'primary-series': z.string().min(1).optional(),
  'time-zone': z.string().refine(isTimeZone).optional(),
  languages: z.string().transform(listOf).pipe(z.array(Language).min(1)).optional(),
  glide: z.string().min(1).optional(),
  /** Blank: none of them. */
  'public-centre-details': z
    .string()
    .transform(listOf)
    .pipe(z.array(z.enum(CENTRE_DETAILS)))
    .optional(),
  'keep-restricted-on-device': z
    .enum(['yes', 'no'])
    .transform((typed) => typed === 'yes')
    .optional(),
  'level-names': z.string().optional(),
  'level-names-fr': z.string().optional(),
  'level-names-es': z.string().optional(),
  'level-names-ar': z.string().optional(),
});
/** Values that the schema {@link OperationOptions} accepts. */
export type OperationOptions = z.infer<typeof OperationOptions>;

/** The option of a language: English is the one without an ending. */
const optionOf = <Stem extends 'name' | 'level-names'>(stem: Stem, language: Language) =>
  language === 'en' ? stem : (`${stem}-${language}` as const);

/** The names typed, by language; empty: none were. */
export const namesTyped = (options: OperationOptions): Readonly<Record<string, string>> =>
  Object.fromEntries(
    LANGUAGES.flatMap((language) => {
      const typed = options[optionOf('name', language)];
      return typed === undefined ? [] : [[language, typed]];
    }),
  );

/** The names of levels typed, by level; null takes a level's own name away. */
export const levelNamesTyped = (
  options: OperationOptions,
): NonNullable<OperationChange['levelNames']> => {
  const byLevel: Record<string, LevelNameByLanguage | null> = {};
  for (const language of LANGUAGES) {
    const option = optionOf('level-names', language);
    const typed = options[option];
    for (const { level, name: word } of typed === undefined ? [] : readLevelNames(typed, option)) {
      byLevel[level] = word === null ? null : { ...byLevel[level], [language]: word };
    }
  }
  return byLevel;
};
