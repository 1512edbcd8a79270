import type { Language } from '@waystation/domain';

/** What the interface needs to know of one of its languages. */
export type LanguageInfo = {
  readonly language: Language;
  /** BCP 47 tag for Intl; Arabic asks for Latin digits, so that figures can be checked against files. */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  /** The language's name in itself, for the language menu. */
  readonly ownName: string;
  /** Two or four letters in its own script, for the narrow rail. */
  readonly shortName: string;
  readonly decimalSign: '.' | ',';
};

const INFO = {
  en: {
    language: 'en',
    locale: 'en-GB',
    direction: 'ltr',
    ownName: 'English',
    shortName: 'EN',
    decimalSign: '.',
  },
  fr: {
    language: 'fr',
    locale: 'fr-FR',
    direction: 'ltr',
    ownName: 'Français',
    shortName: 'FR',
    decimalSign: ',',
  },
  es: {
    language: 'es',
    locale: 'es-ES',
    direction: 'ltr',
    ownName: 'Español',
    shortName: 'ES',
    decimalSign: ',',
  },
  ar: {
    language: 'ar',
    locale: 'ar-u-nu-latn',
    direction: 'rtl',
    ownName: 'العربية',
    shortName: 'عربي',
    decimalSign: '.',
  },
} as const satisfies Record<Language, LanguageInfo>;

/** The facts about one of the product's languages. */
export const languageInfo = (language: Language): LanguageInfo => INFO[language];

/** The writing direction of a language, for `dir` on the page. */
export const directionOf = (language: Language): 'ltr' | 'rtl' => INFO[language].direction;

/** The BCP 47 tag of a language for Intl and React Aria. */
export const localeOf = (language: Language): string => INFO[language].locale;
