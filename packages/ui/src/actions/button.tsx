import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { classNames } from '../class-names';
import { type ButtonSize, type ButtonVariant, buttonClasses } from './button-classes';

type ButtonProps = {
  readonly children: ReactNode;
  readonly onPress?: () => void;
  readonly variant?: ButtonVariant;
  readonly size?: ButtonSize;
  readonly icon?: LucideIcon;
  /** Over the map: a shadow, and a focus ring cased in the surface. */
  readonly isFloating?: boolean;
  readonly isDisabled?: boolean;
  readonly type?: 'button' | 'submit';
  readonly className?: string;
};

/** A button with words, and an icon where it helps. */
export const Button = ({
  children,
  variant = 'secondary',
  size = 'md',
  icon: Icon,
  isFloating = false,
  className,
  ...rest
}: ButtonProps) => (
  <AriaButton
    {...rest}
    className={classNames(
      buttonClasses(variant, size),
      size === 'md' ? 'px-2.75' : 'px-2',
      isFloating && 'focus-cased shadow-float',
      className,
    )}
  >
    {Icon && <Icon aria-hidden size={16} />}
    {children}
  </AriaButton>
);
