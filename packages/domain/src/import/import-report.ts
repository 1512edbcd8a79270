import { z } from 'zod';
import { Flag } from '../place';

/** Why a row was not accepted: where, what, and how to mend it. */
export const Reject = z
  .object({
    /** Row in the file as a person counts it: the first line is 1. Null: the whole file. */
    row: z.number().int().positive().nullable(),
    column: z.string().nullable(),
    /** The offending value, shortened; never from a column that looks personal. */
    value: z.string().nullable(),
    code: z.string(),
    reason: z.string(),
    remedy: z.string(),
  })
  .readonly();
/** A value that the schema {@link Reject} accepts. */
export type Reject = z.infer<typeof Reject>;

/** What the reader noticed and kept with the data. */
export const ImportFlag = z
  .object({
    flag: Flag,
    /** The first row that says it; null: no row of this file alone does. */
    row: z.number().int().positive().nullable(),
    subject: z.string(),
    detail: z.string(),
    /** All rows that say it, where it takes the stored boundaries to see it. */
    rows: z.array(z.number().int().positive()).optional(),
    column: z.string().optional(),
    value: z.string().optional(),
    /** How to mend it at its source; the data are kept as they came until then. */
    remedy: z.string().optional(),
  })
  .readonly();
/** A value that the schema {@link ImportFlag} accepts. */
export type ImportFlag = z.infer<typeof ImportFlag>;

/** Something the reader did that its user should know, for example "dropped a totals row". */
export const ImportNote = z.object({ code: z.string(), text: z.string() }).readonly();
/** A value that the schema {@link ImportNote} accepts. */
export type ImportNote = z.infer<typeof ImportNote>;

/** What rows of files become: a row of a site sheet makes one place and several figures. */
export const RECORD_KINDS = [
  'source',
  'area',
  'residents',
  'round',
  'place',
  'logEntry',
  'figure',
  'flow',
  'measurement',
  'activity',
] as const;

/** What became of the records of one kind that a file makes; records, never rows of the file. */
export const RecordCount = z
  .object({
    kind: z.enum(RECORD_KINDS),
    added: z.number().int().nonnegative(),
    changed: z.number().int().nonnegative(),
    /** Stored before, and the same. */
    unchanged: z.number().int().nonnegative(),
  })
  .readonly();
/** A value that the schema {@link RecordCount} accepts. */
export type RecordCount = z.infer<typeof RecordCount>;

/** The report of one file. Row counts add up: read = accepted + unchanged + rejected + skipped. */
export const ImportReport = z
  .object({
    file: z.string(),
    /** SHA-256 of the bytes, hex. */
    sha256: z.string(),
    format: z.string().nullable(),
    /** refused: the file as a whole, or every row of it; nothing was stored. */
    outcome: z.enum(['imported', 'unchanged', 'dryRun', 'refused']),
    /** Rows of the file below its header, by what became of them in reading. */
    rows: z.object({
      read: z.number().int().nonnegative(),
      /**
       * Rows that could be used. Where only some records of the file were known before, all its
       * usable rows are counted here; `records` says how many records were new.
       */
      accepted: z.number().int().nonnegative(),
      /** All usable rows of a file of which no record was new or changed, else 0. */
      unchanged: z.number().int().nonnegative(),
      rejected: z.number().int().nonnegative(),
      /** Totals rows, HXL rows, blank rows: read past on purpose, each kind with a note. */
      skipped: z.number().int().nonnegative(),
    }),
    /** Records made of the accepted and unchanged rows, each kind that there is; none: refused. */
    records: z.array(RecordCount),
    /** At most 1,000 are listed; rows.rejected is exact. */
    rejects: z.array(Reject).max(1000),
    flags: z.array(ImportFlag),
    notes: z.array(ImportNote),
    importId: z.string().nullable(),
    /** Milliseconds from the first byte to the commit. */
    durationMs: z.number().nonnegative(),
  })
  .readonly();
/** A value that the schema {@link ImportReport} accepts. */
export type ImportReport = z.infer<typeof ImportReport>;
