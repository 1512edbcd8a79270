import type { ReactNode } from 'react';
import { classNames } from '../class-names';
import type { NavItem } from './nav-item';
import { NavLink } from './nav-link';

type RailProps = {
  readonly label: string;
  /** The product's mark, at the top. */
  readonly logo: ReactNode;
  readonly items: readonly NavItem[];
  /** Language, appearance, account: at the bottom. */
  readonly children?: ReactNode;
};

const classesOf = ({ isCurrent = false, notReachable }: NavItem): string =>
  classNames(
    'flex min-h-11.5 w-12.5 flex-col items-center justify-center gap-0.75 rounded-md text-center text-rail transition-colors duration-state',
    isCurrent ? 'bg-accent-soft font-semibold text-accent' : 'text-ink-3',
    !isCurrent && notReachable === undefined && 'data-hovered:bg-surface-2 data-hovered:text-ink-2',
  );

/** The way between pages on anything wider than a phone, 56 px at the starting edge. */
export const Rail = ({ label, logo, items, children }: RailProps) => (
  <nav
    aria-label={label}
    className="flex h-full w-14 flex-col items-center gap-0.5 overflow-y-auto border-line border-e bg-surface pt-2.75 pb-2.5"
  >
    <div className="mb-3 shrink-0">{logo}</div>
    {items.map((item) => (
      <NavLink key={item.id} item={item} className={classesOf(item)} />
    ))}
    <div className="mt-auto flex flex-col items-center gap-1.5 pt-2">{children}</div>
  </nav>
);
