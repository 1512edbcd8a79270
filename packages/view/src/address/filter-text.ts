import { z } from 'zod';

/** Stands in a filter for what a record does not say; nothing that one can say is empty. */
export const NOT_STATED = '';

/** More letters than any choice of a reader's needs; a bound for links. */
const MOST_LETTERS = 4_000;

/** Names of organisations hold the marks that part a filter, so these are written otherwise. */
const MARKS: readonly (readonly [string, string])[] = [
  ['_', '_0'],
  ['-', '_1'],
  [',', '_2'],
];

const NO_WORD = '_';

const written = (word: string): string =>
  word === NOT_STATED
    ? NO_WORD
    : word.replaceAll(/[_,-]/g, (mark) => MARKS.find(([one]) => one === mark)?.[1] ?? mark);

const readWord = (text: string): string =>
  text === NO_WORD
    ? NOT_STATED
    : text.replaceAll(/_[012]/g, (code) => MARKS.find(([, one]) => one === code)?.[0] ?? code);

const CONDITION = '[a-z]+(?:-[^,-]+)*';

/**
 * A filter as text: conditions joined by commas, each a name and words after hyphens, for example
 * `types-plannedCamp-transitSite,min-500,fresh`.
 */
export const FilterText = z
  .string()
  .max(MOST_LETTERS)
  .regex(new RegExp(`^${CONDITION}(?:,${CONDITION})*$`))
  .transform((text): unknown =>
    Object.fromEntries(
      text.split(',').map((condition) => {
        const [name = '', ...words] = condition.split('-');
        return [name, words.map(readWord)];
      }),
    ),
  );

/** The text that {@link FilterText} reads; conditions that are null do not hold. */
export const filterText = (
  parts: Readonly<Record<string, readonly string[] | null>>,
): string | null =>
  Object.entries(parts)
    .flatMap(([name, words]) => (words === null ? [] : [[name, ...words.map(written)].join('-')]))
    .join(',') || null;

/** The words of a condition that holds for some choices; null where every choice passes. */
export const chosenWords = (chosen: readonly string[]): readonly string[] | null =>
  chosen.length === 0 ? null : chosen;

/** Some of a known set of words, at least one: a name without words chooses nothing. */
export const someOf = <Word extends z.ZodType<string, string>>(word: Word) =>
  z.array(word).min(1).readonly().optional();

/** More names than one can choose by hand. */
const MOST_NAMES = 100;

/** Some names that the data bring, such as organisations; {@link NOT_STATED} is one of them. */
export const someNames = z.array(z.string().max(200)).min(1).max(MOST_NAMES).readonly().optional();

/** A condition that holds or not. */
export const flagOf = z.tuple([]).optional();

/** One whole number up to a most. */
export const wholeNumber = (most: number) =>
  z
    .tuple([
      z
        .string()
        .regex(/^\d{1,8}$/)
        .transform(Number)
        .pipe(z.number().int().max(most)),
    ])
    .optional();
