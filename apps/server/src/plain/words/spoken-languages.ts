import type { Translator } from '@waystation/i18n';
import { inARow } from './in-a-row';

/** The name of a spoken language by its tag, or the tag where no name is known. */
export const spokenLanguage = (tag: string, { locale }: Translator): string =>
  new Intl.DisplayNames(locale, { type: 'language', fallback: 'code' }).of(tag) ?? tag;

/** Spoken languages in a row. */
export const spokenLanguages = (tags: readonly string[], words: Translator): string =>
  inARow(
    tags.map((tag) => spokenLanguage(tag, words)),
    words.language,
  );
