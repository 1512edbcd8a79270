import type { LucideIcon } from 'lucide-react';

/** One destination of the application. */
export type NavItem = {
  readonly id: string;
  readonly label: string;
  readonly icon: LucideIcon;
  readonly href: string;
  readonly isCurrent?: boolean;
  /** Why it cannot be reached, such as a page that this version does not have; left out: it can. */
  readonly notReachable?: string;
};
