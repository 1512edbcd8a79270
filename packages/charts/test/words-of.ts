import type { Language } from '@waystation/domain';
import { loadTranslator, type Translator } from '@waystation/i18n';

/** The reader's words in a language. */
export const wordsOf = (language: Language = 'en'): Promise<Translator> => loadTranslator(language);

/** A text with plain spaces and minus signs. */
export const plain = (text: string | null): string | null =>
  text === null ? null : text.replaceAll(/[\u202F\u00A0]/g, ' ').replaceAll('\u2212', '-');
