import { CROSSING_TYPES, SECTORS, SITE_TYPES } from '@waystation/domain';

/** Words that a column takes, each with what it stands for in a vocabulary of the domain. */
export type WordList = {
  /** The vocabulary, by which the word is explained: `siteType` and the like. */
  readonly of: string;
  /** What stands in a cell, by the code of the vocabulary; the words are read in English only. */
  readonly words: readonly (readonly [word: string, code: string])[];
  /** Several words may stand in one cell, parted by semicolons. */
  readonly isMany: boolean;
};

const listOf = (of: string, words: Iterable<readonly [string, string]>): WordList => ({
  of,
  words: [...words],
  isMany: false,
});

const themselves = (codes: readonly string[]) => codes.map((code) => [code, code] as const);

/** The same list, of which one cell may have several words. */
export const severalOf = (list: WordList): WordList => ({ ...list, isMany: true });

/** A list from what a reader knows, so that the two cannot differ. */
export const wordListOf = (of: string, known: ReadonlyMap<string, unknown>): WordList =>
  listOf(
    of,
    [...known].map(([word, code]) => [word, String(code)] as const),
  );

/** Types of sites, by their codes. */
export const SITE_TYPE_WORDS = listOf('siteType', themselves(SITE_TYPES));
/** Whether a site is open. */
export const SITE_STATUS_WORDS = listOf('siteStatus', themselves(['open', 'closed']));
/** How a crossing is passed. */
export const CROSSING_TYPE_WORDS = listOf('crossingType', themselves(CROSSING_TYPES));
/** Whether a crossing can be passed. */
export const CROSSING_STATUS_WORDS = listOf(
  'crossingStatus',
  themselves(['open', 'restricted', 'closed']),
);
/** Sectors of humanitarian work, by their codes. */
export const SECTOR_WORDS = listOf('sector', themselves(SECTORS));
/** What a question is answered with. */
export const YES_OR_NO = listOf('find', themselves(['yes', 'no']));
