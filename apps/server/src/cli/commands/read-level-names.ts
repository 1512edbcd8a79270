import { LEVEL_KEYS, LevelName } from '@waystation/domain';
import { UsageError } from '../usage-error';

/** A level's name as typed; null: "2=" takes the operation's own name away. */
export type TypedLevelName = {
  readonly level: (typeof LEVEL_KEYS)[number];
  readonly name: LevelName | null;
};

/** English nouns: county → counties, parish → parishes, payam → payams. */
const englishPlural = (one: string): string => {
  if (/[^aeiou]y$/i.test(one)) {
    return `${one.slice(0, -1)}ies`;
  }
  return /(s|x|z|ch|sh)$/i.test(one) ? `${one}es` : `${one}s`;
};

const pluralOf = (one: string, option: string): string => {
  if (option === 'level-names') {
    return englishPlural(one);
  }
  throw new UsageError(`--${option}: give one and several, for example 2=comté/comtés.`);
};

const readOne = (text: string, option: string): TypedLevelName => {
  const [, key = '', name = ''] = /^\s*(\d)\s*=(.*)$/s.exec(text) ?? [];
  const level = LEVEL_KEYS.find((one) => one === key);
  if (level === undefined) {
    throw new UsageError(
      `--${option}: give levels from 0 to 4 with their names, for example 1=state,2=county.`,
    );
  }
  if (name.trim() === '') {
    return { level, name: null };
  }
  const [one = '', other, ...more] = name.split('/').map((part) => part.trim());
  const parsed = LevelName.safeParse({ one, other: other ?? pluralOf(one, option) });
  if (!parsed.success || more.length > 0) {
    throw new UsageError(
      `--${option}: give one and several of at most 60 characters, for example 2=county/counties.`,
    );
  }
  return { level, name: parsed.data };
};

/**
 * Reads "1=state,2=county/counties" as it was typed for one language. English makes the plural
 * itself where only one is given; throws {@link UsageError} naming the option.
 */
export const readLevelNames = (text: string, option: string): readonly TypedLevelName[] =>
  text.split(',').map((one) => readOne(one, option));
