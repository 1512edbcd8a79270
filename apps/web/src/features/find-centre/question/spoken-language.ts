import type { Translator } from '@waystation/i18n';
import { joinWords } from '../../../app/join-words';

/** The name of a spoken language by its tag, or the tag where the browser knows no name. */
export const spokenLanguage = (tag: string, locale: string): string =>
  new Intl.DisplayNames(locale, { type: 'language', fallback: 'code' }).of(tag) ?? tag;

/** Spoken languages in a row. */
export const spokenLanguages = (
  tags: readonly string[],
  { locale, language }: Pick<Translator, 'locale' | 'language'>,
): string =>
  joinWords(
    tags.map((tag) => spokenLanguage(tag, locale)),
    language,
  );
