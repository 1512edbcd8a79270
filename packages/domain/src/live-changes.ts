import { z } from 'zod';
import { Change } from './change';

/** What a page that follows an operation is told. */
export const LiveChanges = z
  .object({
    /** The newest sequence that this tells of. */
    head: z.number().int().nonnegative(),
    /**
     * The changes since what was told before, as the audience may see them, oldest first; null: they
     * are too many, or what the page knows is from another database, and all is to be read anew.
     */
    changes: z.array(Change).readonly().nullable(),
  })
  .strict()
  .readonly();
/** A value that the schema {@link LiveChanges} accepts. */
export type LiveChanges = z.infer<typeof LiveChanges>;

/**
 * The header of an answer that says where its operation stood when it was asked for: code and sequence,
 * with a space between. What the answer tells is at least as new.
 */
export const STANDING_HEADER = 'waystation-standing';
