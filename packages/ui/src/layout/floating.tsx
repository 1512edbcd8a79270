import type { ReactNode } from 'react';

type FloatingProps = { readonly children: ReactNode };

/** A small box over the map, 36 px high, for what is read rather than pressed. */
export const Floating = ({ children }: FloatingProps) => (
  <div className="flex min-h-9 items-center rounded-md border border-line-2 bg-surface px-3 shadow-float">
    {children}
  </div>
);
