import { memo } from 'react';
import { Focusable, Link } from 'react-aria-components';
import { classNames } from '../class-names';
import { VisuallyHidden } from '../layout/visually-hidden';
import { Tooltip } from '../overlays/tooltip';
import type { NavItem } from './nav-item';

type NavLinkProps = { readonly item: NavItem; readonly className: string };

const Content = ({ item: { label, icon: Icon } }: Pick<NavLinkProps, 'item'>) => (
  <>
    <Icon aria-hidden size={20} />
    <span>{label}</span>
  </>
);

/**
 * One destination. One that cannot be reached stays in the order of the keyboard, or nobody who does
 * not point could learn why.
 */
export const NavLink = memo(({ item, className }: NavLinkProps) => {
  const { href, isCurrent = false, notReachable } = item;
  return notReachable === undefined ? (
    <Link href={href} {...(isCurrent && { 'aria-current': 'page' as const })} className={className}>
      <Content item={item} />
    </Link>
  ) : (
    <Tooltip text={notReachable}>
      <Focusable>
        <button
          type="button"
          aria-disabled="true"
          className={classNames(className, 'cursor-default *:opacity-60')}
        >
          <Content item={item} />
          <VisuallyHidden>{notReachable}</VisuallyHidden>
        </button>
      </Focusable>
    </Tooltip>
  );
});
