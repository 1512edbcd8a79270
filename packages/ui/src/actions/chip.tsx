import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { ToggleButton } from 'react-aria-components';

type ChipProps = {
  readonly children: ReactNode;
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
  readonly icon?: LucideIcon;
  readonly isDisabled?: boolean;
};

/** A filter that is on or off, in a row of such. */
export const Chip = ({ children, icon: Icon, ...rest }: ChipProps) => (
  <ToggleButton
    {...rest}
    className="inline-flex min-h-6.5 max-w-full shrink-0 cursor-pointer items-center gap-1.5 rounded-[22px] border border-line-2 bg-surface px-2.25 text-start text-label text-ink transition-colors duration-state data-disabled:cursor-default data-hovered:bg-surface-2 data-selected:border-accent data-selected:bg-accent-soft data-disabled:text-ink-3 data-selected:text-accent-2 data-selected:font-semibold pointer-coarse:min-h-11 pointer-coarse:px-3.5 pointer-coarse:text-body"
  >
    {Icon && <Icon aria-hidden size={16} />}
    {children}
  </ToggleButton>
);
