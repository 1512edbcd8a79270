import { Language, OperationCode, SERIES_FILES } from '@waystation/domain';
import { SheetChoice } from '@waystation/print/choice';
import { z } from 'zod';

/** A longer link is none of ours. */
const LONGEST_VIEW = 4_000;

/** What POST /atlas/:operation takes; all else is refused. */
export const SeriesParameters = SheetChoice.extend({
  operation: OperationCode,
  /** The query of the link to the view. */
  view: z.string().max(LONGEST_VIEW).default(''),
  /** What the series goes through, for example `areas:2`, `rounds` or `areas:1,languages`. */
  over: z.string().max(60),
  file: z.enum(SERIES_FILES).default('pdf'),
}).strict();

/** All that a series is asked for by; the same asked twice is the same series. */
export const SeriesAsked = z
  .object({
    operation: OperationCode,
    view: z.string(),
    over: z.string(),
    file: z.enum(SERIES_FILES),
    /** Of sheets that the series does not give one. */
    language: Language,
    /** What a sheet is chosen by, as it stands in an address. */
    choice: z.record(z.string(), z.string()).readonly(),
    /** Where live views are; null: only this machine could open them. */
    origin: z.string().nullable(),
  })
  .readonly();
/** A value that the schema {@link SeriesAsked} accepts. */
export type SeriesAsked = z.infer<typeof SeriesAsked>;

/** What the sheets of a series are chosen by. */
export const choiceOf = ({ choice }: Pick<SeriesAsked, 'choice'>): SheetChoice =>
  SheetChoice.parse(choice);
