import type { Language } from '@waystation/domain';

/** Words in a row, with the comma of the language; nothing for what is not there. */
export const joinWords = (
  words: readonly (string | null | undefined | false)[],
  language: Language,
): string => words.filter(Boolean).join(language === 'ar' ? '، ' : ', ');
