import type { ReactNode } from 'react';
import { StateMessage } from './state-message';

type EmptyStateProps = {
  readonly title: string;
  /** What was looked for, where, and whether nobody is there or nobody looked (design, 10). */
  readonly children: ReactNode;
  readonly action?: ReactNode;
};

/** Nothing to show, and why. */
export const EmptyState = ({ title, children, action }: EmptyStateProps) => (
  <StateMessage title={title} action={action}>
    {children}
  </StateMessage>
);
