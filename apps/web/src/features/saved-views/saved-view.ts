import { z } from 'zod';

/** Longer names would not fit into one line of the list on a phone. */
export const MOST_NAME_CHARACTERS = 80;

/** A view with a name, as it is kept in a reader's browser. */
export const SavedView = z
  .object({
    id: z.string().min(1),
    name: z.string().trim().min(1).max(MOST_NAME_CHARACTERS),
    /** The parameters of its address, without the question mark's page; empty: the opening view. */
    search: z.string().regex(/^(?:\?.*)?$/),
    savedAt: z.iso.datetime(),
  })
  .readonly();
/** A view as {@link SavedView} reads it. */
export type SavedView = z.infer<typeof SavedView>;

/** Why a name cannot be given; null: it can. */
export const nameProblem = (name: string): 'missing' | 'tooLong' | null => {
  const { length } = name.trim();
  if (length === 0) {
    return 'missing';
  }
  return length > MOST_NAME_CHARACTERS ? 'tooLong' : null;
};
