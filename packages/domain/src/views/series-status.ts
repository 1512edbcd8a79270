import { z } from 'zod';
import { OperationCode } from '../codes';

/** The files that a series of maps can be: one PDF with bookmarks, or an archive of one a sheet. */
export const SERIES_FILES = ['pdf', 'zip'] as const;
/** One of {@link SERIES_FILES}. */
export type SeriesFile = (typeof SERIES_FILES)[number];

/** Where a series is: the first two go on by themselves, also after a restart. */
const SERIES_STATES = ['waiting', 'running', 'done', 'failed', 'cancelled'] as const;

/** A sheet that could not be made, and why. */
const FailedSheet = z.object({ key: z.string(), code: z.string(), reason: z.string() }).readonly();
/** A sheet that could not be made, and why. */
export type FailedSheet = z.infer<typeof FailedSheet>;

/** How far a series is. */
export const SeriesStatus = z
  .object({
    id: z.string(),
    operation: OperationCode,
    file: z.enum(SERIES_FILES),
    state: z.enum(SERIES_STATES),
    createdAt: z.iso.datetime(),
    /** Null: it is not known yet how many sheets there are. */
    total: z.number().int().nullable(),
    done: z.number().int(),
    failed: z.array(FailedSheet).readonly(),
    /** By how long the sheets so far took; null: none was made yet, or none is left. */
    secondsLeft: z.number().int().nullable(),
    /** Of the finished file, without its ending. */
    fileName: z.string().nullable(),
    /** Why there is no file. */
    problem: z.object({ code: z.string(), detail: z.string() }).readonly().nullable(),
  })
  .readonly();
/** A value that the schema {@link SeriesStatus} accepts. */
export type SeriesStatus = z.infer<typeof SeriesStatus>;
