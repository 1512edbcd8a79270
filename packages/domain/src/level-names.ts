import { z } from 'zod';
import { AdminLevel } from './codes';

/** Longest name of a level: a heading and a table column have to hold it. */
const MAX_CHARACTERS = 60;

const LevelWord = z.string().trim().min(1).max(MAX_CHARACTERS);

/**
 * What one area of a level is called and what several are, as inside a sentence: county, counties.
 * `many` is the word after 11 to 99 in Arabic, where that is written otherwise than one of them.
 */
export const LevelName = z
  .object({ one: LevelWord, other: LevelWord, many: LevelWord.optional() })
  .strict()
  .readonly();
/** A value that the schema {@link LevelName} accepts. */
export type LevelName = z.infer<typeof LevelName>;

/** The name of one level by ISO 639 code of the language. */
export const LevelNameByLanguage = z
  .record(z.string().regex(/^[a-z]{2,3}$/), LevelName)
  .refine((names) => Object.keys(names).length > 0, 'a name in at least one language is needed')
  .readonly();
/** A value that the schema {@link LevelNameByLanguage} accepts. */
export type LevelNameByLanguage = z.infer<typeof LevelNameByLanguage>;

/** The admin levels as keys of a record. */
export const LEVEL_KEYS = ['0', '1', '2', '3', '4'] as const;

/** What admin levels are called, by level; a level without a name is called by its number. */
export const LevelNames = z
  .partialRecord(z.enum(LEVEL_KEYS), LevelNameByLanguage)
  .default({})
  .readonly();
/** A value that the schema {@link LevelNames} accepts. */
export type LevelNames = z.infer<typeof LevelNames>;

/** An admin level from the key of a record. */
export const levelOfKey = (key: (typeof LEVEL_KEYS)[number]): AdminLevel =>
  AdminLevel.parse(Number(key));
