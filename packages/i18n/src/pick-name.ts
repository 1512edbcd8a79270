import type { Language } from '@waystation/domain';

/** Which other language a reader is most likely to read, best first; Latin script before Arabic. */
const FALLBACKS = {
  en: ['fr', 'es', 'ar'],
  fr: ['en', 'es', 'ar'],
  es: ['en', 'fr', 'ar'],
  ar: ['en', 'fr', 'es'],
} as const satisfies Record<Language, readonly Language[]>;

/**
 * The name to show a reader from names by language: theirs, else the nearest they may read, else
 * any; undefined only where the record is empty.
 */
export const pickName = (
  names: Readonly<Record<string, string | undefined>>,
  language: Language,
): string | undefined => {
  for (const candidate of [language, ...FALLBACKS[language]]) {
    if (names[candidate]) {
      return names[candidate];
    }
  }
  return Object.values(names).find(Boolean);
};
