import { Filter } from 'lucide-react';
import type { ReactNode } from 'react';

/** What a filter leaves of a layer, wherever the layer's numbers stand. */
export const FilterNote = ({ children }: { readonly children: ReactNode }) => (
  <p className="flex items-start gap-1 text-ink-2 text-note">
    <Filter aria-hidden size={12} className="mt-0.5 shrink-0" />
    <span>{children}</span>
  </p>
);
