import type { ReactNode } from 'react';

type CentrePartProps = { readonly title: string; readonly children: ReactNode };

/** A part of a centre's page under its name. */
export const CentrePart = ({ title, children }: CentrePartProps) => (
  <section className="border-line border-b px-4 py-3 last:border-b-0">
    <h2 className="mb-2 text-ink-2 text-label">{title}</h2>
    {children}
  </section>
);
