import type { Language } from '@waystation/domain';

/** Words in a row, with the comma of the language; nothing for what is not there. */
export const inARow = (parts: readonly (string | null)[], language: Language): string =>
  parts.filter((part) => part !== null && part !== '').join(language === 'ar' ? '، ' : ', ');
