import type { LucideIcon } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components';
import { classNames } from '../class-names';
import { Tooltip } from '../overlays/tooltip';
import { type ButtonVariant, buttonClasses } from './button-classes';

type IconButtonProps = {
  /** What it does; read aloud, and shown on hover and focus. */
  readonly label: string;
  readonly icon: LucideIcon;
  readonly onPress?: () => void;
  readonly variant?: ButtonVariant;
  /** The key that does the same, shown beside the label. */
  readonly shortcut?: string;
  /** The icon means "back" or "next" and turns in right-to-left pages. */
  readonly isDirectional?: boolean;
  readonly isFloating?: boolean;
  readonly isDisabled?: boolean;
  readonly className?: string;
};

/** A button that is an icon, 28 px and 44 px under a finger; its label is a tooltip. */
export const IconButton = ({
  label,
  icon: Icon,
  variant = 'quiet',
  shortcut,
  isDirectional = false,
  isFloating = false,
  className,
  ...rest
}: IconButtonProps) => (
  <Tooltip text={label} {...(shortcut && { shortcut })}>
    <AriaButton
      {...rest}
      aria-label={label}
      className={classNames(
        buttonClasses(variant, 'md'),
        'size-7 text-ink-2 pointer-coarse:size-11',
        isFloating && 'focus-cased shadow-float',
        className,
      )}
    >
      <Icon aria-hidden size={16} className={classNames(isDirectional && 'flip-rtl')} />
    </AriaButton>
  </Tooltip>
);
