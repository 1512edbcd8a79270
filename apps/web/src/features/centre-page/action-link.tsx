import { classNames } from '@waystation/ui';
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

type ActionLinkProps = {
  readonly href: string;
  readonly icon: LucideIcon;
  readonly isPrimary?: boolean;
} & (
  | { readonly children: ReactNode }
  /** What it does, where the sign alone is shown. */
  | { readonly label: string }
);

/** A link of the page's foot that a telephone acts on: a call, a message. */
export const ActionLink = (props: ActionLinkProps) => {
  const { href, icon: Icon, isPrimary = false } = props;
  const hasWords = 'children' in props;
  return (
    <a
      href={href}
      {...(!hasWords && { 'aria-label': props.label, title: props.label })}
      className={classNames(
        'inline-flex min-h-11 items-center justify-center gap-2 rounded-lg border px-3 py-1 font-semibold text-body',
        hasWords && 'flex-[1.5]',
        isPrimary
          ? 'border-accent bg-accent text-on-accent hover:bg-accent-2'
          : 'border-line-2 bg-surface text-ink hover:bg-surface-2',
      )}
    >
      <Icon aria-hidden size={18} className="shrink-0" />
      {hasWords && props.children}
    </a>
  );
};
