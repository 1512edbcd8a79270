import { z } from 'zod';
import { SourceId } from './codes';
import { Confidence } from './population';

/** A document or dataset that figures come from. */
export const Source = z
  .object({
    id: SourceId,
    title: z.string().min(1),
    publisher: z.string().min(1),
    /** As printed: a day, a month or a year. */
    documentDate: z.string().nullable().default(null),
    url: z.url().nullable().default(null),
    licence: z.string().nullable().default(null),
    /** The credit line its licence asks for. */
    attribution: z.string().nullable().default(null),
    confidence: Confidence.default('notStated'),
    note: z.string().nullable().default(null),
  })
  .readonly();
/** A value that the schema {@link Source} accepts. */
export type Source = z.infer<typeof Source>;
