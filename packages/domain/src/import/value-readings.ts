import { z } from 'zod';
import { FieldName } from './column-mapping';

/** As long as a report quotes a value. */
export const MOST_VALUE_CHARACTERS = 60;
/** A person answers a handful; what has more is another vocabulary. */
export const MOST_QUESTIONS = 200;
const MOST_VALUES = 500;

const AsWritten = z.string().min(1).max(MOST_VALUE_CHARACTERS);
const ReadAs = z.string().trim().max(MOST_VALUE_CHARACTERS);

/**
 * What values that a reader does not know are read as, by field and as they stand in the file (without
 * regard to case); an empty text: as nothing said. It is decided once for each distinct value.
 */
export const ValueReadings = z
  .record(
    FieldName,
    z
      .record(AsWritten, ReadAs)
      .refine((readings) => Object.keys(readings).length <= MOST_VALUES)
      .readonly(),
  )
  .readonly();
/** A value that the schema {@link ValueReadings} accepts. */
export type ValueReadings = z.infer<typeof ValueReadings>;

/** What kinds of words a reader looks for in a column; of P-codes there are too many to list. Of a place `code` is its name with its id; a country is asked about where two may be meant. */
export const WORD_KINDS = [
  'siteType',
  'siteStatus',
  'sector',
  'pcode',
  'place',
  'country',
] as const;
/** One kind of words. */
export type WordKind = (typeof WORD_KINDS)[number];

/** A value that no reader knows, or a P-code that no boundary has; asked about once. */
export const ValueQuestion = z
  .object({
    field: FieldName,
    /** Its column as the header names it. */
    column: z.string(),
    /** As it stands in the file, shortened. */
    value: z.string(),
    rows: z.number().int().positive(),
    kind: z.enum(WORD_KINDS),
    /** What it can be read as: the word that the format has for each code. */
    words: z.array(z.object({ code: z.string(), word: z.string() }).readonly()),
  })
  .readonly();
/** A value that the schema {@link ValueQuestion} accepts. */
export type ValueQuestion = z.infer<typeof ValueQuestion>;
