import type { ReactNode } from 'react';
import { Tooltip as AriaTooltip, Keyboard, TooltipTrigger } from 'react-aria-components';

/** Design, 8: a tooltip comes after 80 ms. */
const DELAY_MS = 80;

type TooltipProps = {
  readonly text: string;
  readonly shortcut?: string;
  /** The control it speaks for; must be focusable. */
  readonly children: ReactNode;
};

/** A short text beside a control, on hover and on focus; adds nothing that the label does not say. */
export const Tooltip = ({ text, shortcut, children }: TooltipProps) => (
  <TooltipTrigger delay={DELAY_MS} closeDelay={0}>
    {children}
    <AriaTooltip
      offset={6}
      className="flex items-center gap-2 rounded-md border border-line-2 bg-surface px-2 py-1 text-ink text-label shadow-float"
    >
      {text}
      {shortcut && (
        <Keyboard className="rounded-sm border border-line-2 px-1 font-sans text-ink-3 text-note">
          {shortcut}
        </Keyboard>
      )}
    </AriaTooltip>
  </TooltipTrigger>
);
