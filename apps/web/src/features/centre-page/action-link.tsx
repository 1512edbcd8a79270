import { classNames } from '@waystation/ui';
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

type ActionLinkProps = {
  readonly href: string;
  readonly icon: LucideIcon;
  readonly children: ReactNode;
  readonly isPrimary?: boolean;
};

/** A link of the page's foot that a telephone acts on: a call, a message. */
export const ActionLink = ({ href, icon: Icon, children, isPrimary = false }: ActionLinkProps) => (
  <a
    href={href}
    className={classNames(
      'inline-flex min-h-11 flex-1 items-center justify-center gap-2 rounded-lg border px-3 font-semibold text-body',
      isPrimary
        ? 'border-accent bg-accent text-on-accent hover:bg-accent-2'
        : 'border-line-2 bg-surface text-ink hover:bg-surface-2',
    )}
  >
    <Icon aria-hidden size={18} strokeWidth={1.75} />
    {children}
  </a>
);
