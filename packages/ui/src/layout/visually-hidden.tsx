import type { ReactNode } from 'react';

type VisuallyHiddenProps = {
  readonly children: ReactNode;
  /** Says changes of its text aloud without interrupting. */
  readonly isAnnounced?: boolean;
};

/** Text for screen readers only: a heading of a part, or an announcement. */
export const VisuallyHidden = ({ children, isAnnounced = false }: VisuallyHiddenProps) => (
  <span {...(isAnnounced && { role: 'status' })} className="sr-only">
    {children}
  </span>
);
