import { z } from 'zod';
import { CentreCount, CentreServiceEntry, CentreStatusEntry } from './centre';

/** What the entries of a centre's log are about. */
export const CentreLogKind = z.enum(['status', 'count', 'service']);
/** A value that the schema {@link CentreLogKind} accepts. */
export type CentreLogKind = z.infer<typeof CentreLogKind>;

/** Where a page of a log begins: after the entries of a date and an order in it, newest first. */
export const LogCursor = z
  .object({ at: z.string().min(10).max(40), ordinal: z.number().int() })
  .strict()
  .readonly();
/** A value that the schema {@link LogCursor} accepts. */
export type LogCursor = z.infer<typeof LogCursor>;

/** One entry of a centre's log among all of its kinds; `ordinal` is its order among those of one date. */
export const CentreLogEntry = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('status'), ordinal: z.number().int(), entry: CentreStatusEntry }),
  z.object({ kind: z.literal('count'), ordinal: z.number().int(), entry: CentreCount }),
  z.object({ kind: z.literal('service'), ordinal: z.number().int(), entry: CentreServiceEntry }),
]);
/** A value that the schema {@link CentreLogEntry} accepts. */
export type CentreLogEntry = z.infer<typeof CentreLogEntry>;

/** A page of the log of a centre. */
export const CentreLogPage = z
  .object({
    /** Newest first. */
    entries: z.array(CentreLogEntry),
    /** Null: there is nothing older. */
    next: LogCursor.nullable(),
  })
  .readonly();
/** A value that the schema {@link CentreLogPage} accepts. */
export type CentreLogPage = z.infer<typeof CentreLogPage>;
