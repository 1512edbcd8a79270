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

/** The word for one area of a level on its own: `County`, or `Second-level area` without a name. */
export const levelTitle = (
  name: LevelName | null,
  level: AdminLevel,
  { t, language }: { readonly t: Translate; readonly language: Language },
): string =>
  name === null
    ? t(`adminLevel.${level}`)
    : `${name.one.charAt(0).toLocaleUpperCase(language)}${name.one.slice(1)}`;
