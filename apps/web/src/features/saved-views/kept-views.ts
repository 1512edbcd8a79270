import { z } from 'zod';
import { SavedView } from './saved-view';

/** What a browser keeps of the views of one operation. */
export type KeptViews = {
  /** Newest first. */
  readonly views: readonly SavedView[];
  /** Whether some of what was kept could not be read. */
  readonly isDamaged: boolean;
};

const Kept = z.object({ v: z.literal(1), views: z.array(z.unknown()) });

const NONE: KeptViews = { views: [], isDamaged: false };

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/**
 * Reads what a browser kept; null: it kept nothing. What is broken, or was written by a later version,
 * is left out and reported: one bad view costs only itself.
 */
export const readKeptViews = (text: string | null): KeptViews => {
  if (text === null) {
    return NONE;
  }
  const kept = Kept.safeParse(parsed(text));
  if (!kept.success) {
    return { views: [], isDamaged: true };
  }
  const views = kept.data.views.flatMap((view) => SavedView.safeParse(view).data ?? []);
  return { views, isDamaged: views.length < kept.data.views.length };
};

/** The text that {@link readKeptViews} reads. */
export const writeKeptViews = (views: readonly SavedView[]): string =>
  JSON.stringify({ v: 1, views });
