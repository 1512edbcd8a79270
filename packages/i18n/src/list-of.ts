import type { Language } from '@waystation/domain';

/** Entries in a row, apart from each other also where one has a comma of its own. */
export const listOf = (entries: readonly string[], language: Language): string =>
  entries.join(language === 'ar' ? '؛ ' : '; ');
