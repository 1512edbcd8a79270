import type { ReactNode } from 'react';

type ScrollRegionProps = { readonly label: string; readonly children: ReactNode };

/** What scrolls has to be reached by keyboard, or nobody scrolls it without a mouse. */
const SCROLLED_BY_KEYS = { tabIndex: 0 } as const;

/** A wide table on a narrow screen: it scrolls by itself, with the keyboard, too. */
export const ScrollRegion = ({ label, children }: ScrollRegionProps) => (
  <section aria-label={label} {...SCROLLED_BY_KEYS} className="max-h-[70vh] overflow-auto">
    {children}
  </section>
);
