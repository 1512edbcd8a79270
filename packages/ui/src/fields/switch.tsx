import type { ReactNode } from 'react';
import { Switch as AriaSwitch } from 'react-aria-components';

type SwitchProps = {
  readonly children: ReactNode;
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
  readonly isDisabled?: boolean;
};

/** Something that is on or off at once, with its label. */
export const Switch = ({ children, ...rest }: SwitchProps) => (
  <AriaSwitch
    {...rest}
    className="group inline-flex cursor-pointer items-center gap-2 text-body text-ink data-disabled:cursor-default data-disabled:text-ink-3 pointer-coarse:min-h-11"
  >
    <span className="inline-flex h-5 w-8.5 shrink-0 items-center rounded-full bg-line-2 p-0.5 transition-colors duration-state group-data-selected:bg-accent">
      <span className="size-4 rounded-full bg-surface transition-[margin] duration-state group-data-selected:ms-3.5" />
    </span>
    {children}
  </AriaSwitch>
);
