import type { ReactNode } from 'react';

type ScrollRegionProps = { readonly label: string; readonly children: ReactNode };

/** A wide table on a narrow screen: it scrolls by itself, with the keyboard, too. */
export const ScrollRegion = ({ label, children }: ScrollRegionProps) => (
  <section
    aria-label={label}
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard.
    tabIndex={0}
    className="max-h-[70vh] overflow-auto"
  >
    {children}
  </section>
);
