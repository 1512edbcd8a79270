import {
  type AdminLevel,
  type Language,
  LEVEL_KEYS,
  type LevelName,
  type LevelNames,
} from '@waystation/domain';
import type { Translate } from '@waystation/i18n';

/**
 * What the operation calls one area and several of a level, as inside a sentence; null: it has no
 * word for it in the reader's language. A word of another language would not fit into the sentence.
 */
export const levelName = (
  names: LevelNames,
  level: AdminLevel | null,
  language: Language,
): LevelName | null => {
  const key = LEVEL_KEYS.find((one) => one === `${level}`);
  return key === undefined ? null : (names[key]?.[language] ?? null);
};

/** The names of a level in words that fit where the operation's countries have no name in common. */
export const levelWords = (
  names: LevelNames,
  level: AdminLevel | null,
  { t, language }: { readonly t: Translate; readonly language: Language },
): LevelName | null =>
  level === null
    ? null
    : (levelName(names, level, language) ?? {
        one: t(`adminLevelOne.${level}`),
        other: t(`adminLevelOther.${level}`),
      });

/**
 * The name of a level as it stands after a number. In Arabic 3 to 10 take the plural, 11 to 99 the
 * accusative of the singular, and round hundreds and more its genitive.
 */
export const levelWordAfter = (
  { one, other, many = one }: LevelName,
  count: number,
  language: Language,
): string => {
  const form = new Intl.PluralRules(language).select(count);
  if (language === 'ar' && form !== 'few' && form !== 'two') {
    return form === 'many' ? many : one;
  }
  return form === 'one' ? one : other;
};

/** The word for one area of a level on its own: `County`, or `Second-level area` without a name. */
export const levelTitle = (
  name: LevelName | null,
  level: AdminLevel,
  { t, language }: { readonly t: Translate; readonly language: Language },
): string =>
  name === null
    ? t(`adminLevel.${level}`)
    : `${name.one.charAt(0).toLocaleUpperCase(language)}${name.one.slice(1)}`;

/** A letter of the Arabic script. */
const ARABIC = /^\p{Script=Arabic}/u;
/** "Or", which takes no article. */
const OR = 'أو';
/** "Of", after which the words stand for themselves. */
const OF = 'من';

/**
 * The name of a level as it stands after "by". In Arabic that takes the article, on the noun and on
 * the words that qualify it: حسب المقاطعة, حسب القسم البلدي.
 */
export const levelWordBy = ({ one }: LevelName, language: Language): string => {
  const words = one.split(' ');
  const [noun, of] = [words[0] ?? one, words.indexOf(OF)];
  const qualified = of === -1 ? words : words.slice(0, of);
  if (language !== 'ar' || !ARABIC.test(noun) || qualified.some((word) => word.startsWith('ال'))) {
    return one;
  }
  const own = qualified.map((word) => (word === OR ? word : `ال${word}`));
  return [...own, ...words.slice(qualified.length)].join(' ');
};
