import { classNames, Sheet, type SheetSnap } from '@waystation/ui';
import { type ReactNode, useState } from 'react';
import type { Layout } from '../../../app/layout-of';

type SidePanelProps = {
  /** For keys and links that go to it. */
  readonly id: string;
  readonly layout: Layout;
  readonly label: string;
  readonly side: 'start' | 'end';
  readonly onClose: () => void;
  readonly children: ReactNode;
};

const CLASSES = {
  start: {
    tablet: 'col-start-2 row-start-1 z-20 w-74 border-e shadow-float',
    desk: 'col-start-2 row-span-2 row-start-1 border-e',
    wide: 'col-start-2 row-span-2 row-start-1 border-e',
  },
  end: {
    tablet: 'col-start-2 row-start-1 z-20 w-87 justify-self-end border-s shadow-float',
    desk: 'col-start-3 row-start-1 z-20 w-87 justify-self-end border-s shadow-float',
    wide: 'col-start-4 row-span-2 row-start-1 w-87 border-s wall:w-100',
  },
} as const;

/** What is selected shows at a glance; layers are chosen with room to see several. */
const FIRST_SNAP = { start: 60, end: 30 } as const satisfies Record<'start' | 'end', SheetSnap>;

/** A panel beside the map, over it, or from the bottom of a phone (design, 10). */
export const SidePanel = ({ id, layout, label, side, onClose, children }: SidePanelProps) => {
  const [snap, setSnap] = useState<SheetSnap>(FIRST_SNAP[side]);
  if (layout === 'phone') {
    return (
      <Sheet label={label} snap={snap} onSnap={setSnap} onClose={onClose}>
        <div id={id} tabIndex={-1} className="h-full outline-none">
          {children}
        </div>
      </Sheet>
    );
  }
  return (
    <aside
      id={id}
      aria-label={label}
      tabIndex={-1}
      className={classNames(
        'min-h-0 border-line focus-visible:-outline-offset-2',
        CLASSES[side][layout],
      )}
    >
      {children}
    </aside>
  );
};
