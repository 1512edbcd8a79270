import type { LucideIcon } from 'lucide-react';

/** One destination of the application. */
export type NavItem = {
  readonly id: string;
  readonly label: string;
  readonly icon: LucideIcon;
  readonly href: string;
  readonly isCurrent?: boolean;
  /** Shown but not reachable, such as a page that this version does not have. */
  readonly isDisabled?: boolean;
};
