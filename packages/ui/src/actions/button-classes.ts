import { classNames } from '../class-names';

/** How much a button asks for: one primary per view, secondary for the rest, quiet inside rows. */
export type ButtonVariant = 'primary' | 'secondary' | 'quiet';

/** `md` is 32 px, `sm` 26 px for rows and footers; both 44 px under a finger. */
export type ButtonSize = 'md' | 'sm';

const VARIANTS = {
  primary:
    'border-accent bg-accent text-on-accent font-semibold data-hovered:bg-accent-2 data-hovered:border-accent-2 data-pressed:bg-accent-2',
  secondary:
    'border-line-2 bg-surface text-ink font-medium data-hovered:bg-surface-2 data-pressed:bg-surface-3',
  quiet:
    'border-transparent text-ink font-medium data-hovered:bg-surface-2 data-pressed:bg-surface-3',
} as const satisfies Record<ButtonVariant, string>;

const DISABLED =
  'data-disabled:cursor-default data-disabled:border-line data-disabled:bg-transparent data-disabled:text-ink-3';

/** The classes that every button has, without its width. */
export const buttonClasses = (variant: ButtonVariant, size: ButtonSize): string =>
  classNames(
    'inline-flex shrink-0 cursor-pointer items-center justify-center gap-1.5 whitespace-nowrap border',
    'rounded-md pointer-coarse:rounded-lg transition-colors duration-state',
    size === 'md' ? 'h-8 text-body' : 'h-6.5 text-label',
    'pointer-coarse:h-11',
    VARIANTS[variant],
    DISABLED,
  );
