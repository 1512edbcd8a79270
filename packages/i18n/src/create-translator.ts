import type { Language } from '@waystation/domain';
import { createFormats, type Formats } from './create-formats';
import { createTranslate, type Translate } from './create-translate';
import { formatAge } from './format-age';
import { type LanguageInfo, languageInfo } from './language-info';
import { loadMessages, type Messages } from './messages';

/** Everything that depends on the reader's language. */
export type Translator = LanguageInfo & {
  readonly t: Translate;
  readonly formats: Formats;
  /** `9 h ago` under 72 hours, else the date, as formatAge. */
  readonly age: (moment: Date, now: Date, timeZone: string) => string;
};

/** Makes the translator of a language from its texts; for tests and servers that hold the texts. */
export const createTranslator = (language: Language, messages: Messages): Translator => {
  const t = createTranslate(language, messages);
  return {
    ...languageInfo(language),
    t,
    formats: createFormats(language),
    age: (moment, now, timeZone) => formatAge(moment, { t, language, now, timeZone }),
  };
};

/** Fetches a language's texts and makes its translator. */
export const loadTranslator = async (language: Language): Promise<Translator> =>
  createTranslator(language, await loadMessages(language));
