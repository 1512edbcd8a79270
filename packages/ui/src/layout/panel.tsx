import type { ReactNode } from 'react';
import { classNames } from '../class-names';

type PanelProps = {
  readonly label: string;
  /** Stays at the top while the content scrolls. */
  readonly header?: ReactNode;
  readonly children: ReactNode;
  /** Stays at the bottom: the panel's actions. */
  readonly footer?: ReactNode;
  /** Which side of the panel the map is on; the hairline is there. */
  readonly edge?: 'start' | 'end' | 'none';
};

const EDGES = {
  start: 'border-line border-s',
  end: 'border-line border-e',
  none: '',
} as const satisfies Record<NonNullable<PanelProps['edge']>, string>;

/** Content without anything to press must still be scrolled with the keyboard (WCAG 2.1.1). */
const SCROLLED_BY_KEYS = { tabIndex: 0 } as const;

/** A docked panel: a hairline towards the map, header and footer that stay, content that scrolls. */
export const Panel = ({ label, header, children, footer, edge = 'none' }: PanelProps) => (
  <section
    aria-label={label}
    className={classNames('flex h-full min-h-0 flex-col bg-surface', EDGES[edge])}
  >
    {header && <header className="border-line border-b px-4 py-2.75">{header}</header>}
    <div {...SCROLLED_BY_KEYS} className="min-h-0 flex-1 overflow-auto">
      {children}
    </div>
    {footer && (
      <footer className="flex flex-wrap gap-2 border-line border-t px-4 py-2.25">{footer}</footer>
    )}
  </section>
);
