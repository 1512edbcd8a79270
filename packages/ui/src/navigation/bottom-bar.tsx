import type { LucideIcon } from 'lucide-react';
import { memo } from 'react';
import { Button } from 'react-aria-components';
import { classNames } from '../class-names';
import type { NavItem } from './nav-item';
import { NavLink } from './nav-link';

/** What the bar has no room for, behind a button at its end. */
type BottomBarMore = {
  readonly label: string;
  readonly icon: LucideIcon;
  readonly isOpen: boolean;
  /** Always the same function: else the button is drawn anew with whatever stands above. */
  readonly onPress: () => void;
};

type BottomBarProps = {
  readonly label: string;
  readonly items: readonly NavItem[];
  readonly more?: BottomBarMore;
};

const entryClasses = (isCurrent: boolean): string =>
  classNames(
    'flex flex-col items-center justify-center gap-0.75 text-chart',
    isCurrent ? 'font-strong text-accent' : 'font-medium text-ink-3',
  );

const MoreButton = memo(({ label, icon: Icon, isOpen, onPress }: BottomBarMore) => (
  <Button
    aria-expanded={isOpen}
    onPress={onPress}
    className={classNames(entryClasses(isOpen), 'cursor-pointer')}
  >
    <Icon aria-hidden size={20} />
    <span>{label}</span>
  </Button>
));

/** The way between pages on a phone: up to five destinations within reach of the thumb. */
export const BottomBar = ({ label, items, more }: BottomBarProps) => (
  <nav
    aria-label={label}
    className="grid auto-cols-fr grid-flow-col border-line border-t bg-surface pb-[env(safe-area-inset-bottom)] h-(--bottom-bar)"
  >
    {items.map((item) => (
      <NavLink key={item.id} item={item} className={entryClasses(item.isCurrent ?? false)} />
    ))}
    {more && <MoreButton {...more} />}
  </nav>
);
