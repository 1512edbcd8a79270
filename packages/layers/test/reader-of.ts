import type { Language } from '@waystation/domain';
import { createFormats, createTranslate, loadMessages } from '@waystation/i18n';
import type { Reader } from '#reader';

/** A reader with the real catalogue of a language. */
export const readerOf = async (language: Language): Promise<Reader> => ({
  language,
  t: createTranslate(language, await loadMessages(language)),
  formats: createFormats(language),
});
