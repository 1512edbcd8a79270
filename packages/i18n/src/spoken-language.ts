import type { Translator } from './create-translator';
import { joinWords } from './join-words';

/** Languages that browsers have no names for, or only some of them: Chromium knows no name of Dinka. */
const NAMED_HERE = [
  'aa',
  'ach',
  'apd',
  'bfa',
  'din',
  'dje',
  'ff',
  'fvr',
  'kg',
  'kr',
  'lgg',
  'lua',
  'mhi',
  'mls',
  'nus',
  'pga',
  'rhg',
  'rn',
  'sg',
  'shk',
  'tmh',
  'zag',
  'zne',
] as const;

/** The name of a spoken language by its tag, or the tag where no name is known. */
export const spokenLanguage = (
  tag: string,
  { t, locale }: Pick<Translator, 't' | 'locale'>,
): string => {
  const own = NAMED_HERE.find((one) => one === tag);
  return own === undefined
    ? (new Intl.DisplayNames(locale, { type: 'language', fallback: 'code' }).of(tag) ?? tag)
    : t(`spoken.${own}`);
};

/** Spoken languages in a row. */
export const spokenLanguages = (
  tags: readonly string[],
  words: Pick<Translator, 't' | 'locale' | 'language'>,
): string =>
  joinWords(
    tags.map((tag) => spokenLanguage(tag, words)),
    words.language,
  );
