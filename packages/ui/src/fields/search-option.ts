import type { LucideIcon } from 'lucide-react';

/** One thing that a search found. */
export type SearchOption = {
  readonly id: string;
  readonly title: string;
  /** Where it is, or what its code is; in the page's direction, names of the other isolated. */
  readonly note?: string;
  /** More of the same, on a line of its own. */
  readonly detail?: string;
  /** What kind of thing it is, at the end of the row. */
  readonly kind?: string;
  readonly icon?: LucideIcon;
};
