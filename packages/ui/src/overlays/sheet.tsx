import type { KeyboardEvent, ReactNode } from 'react';
import { classNames } from '../class-names';
import { useTranslator } from '../page/translator-context';
import { sheetKey } from './sheet-key';
import { type SheetSnap, sheetTap } from './sheet-snap';
import { useSheetDrag } from './use-sheet-drag';

type SheetProps = {
  readonly label: string;
  readonly snap: SheetSnap;
  readonly onSnap: (snap: SheetSnap) => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/**
 * A panel from the bottom of a phone at 30, 60 or 100 %. The map above it stays in use, so it is
 * not modal. Dragging, the arrow keys on its handle and Escape move it.
 */
export const Sheet = ({ label, snap, onSnap, onClose, children }: SheetProps) => {
  const { t } = useTranslator();
  const goTo = (rest: SheetSnap | 'closed') => (rest === 'closed' ? onClose() : onSnap(rest));
  const onTap = () => onSnap(sheetTap(snap));
  const { dragPercent, handlers } = useSheetDrag({ snap, onRest: goTo, onTap });

  const onKeyDown = (event: KeyboardEvent) => {
    const rest = sheetKey(event.key, snap);
    if (rest !== undefined) {
      event.preventDefault();
      goTo(rest);
    }
  };

  return (
    <section
      aria-label={label}
      // What lies over the map steps aside for a sheet, and the map ends above it.
      data-sheet={snap}
      className={classNames(
        'fixed inset-x-0 bottom-(--bottom-bar) z-20 flex flex-col rounded-t-lg border-line border-t bg-surface shadow-float',
        dragPercent === undefined && 'transition-[height] duration-panel',
      )}
      style={{ height: `calc((100dvh - var(--bottom-bar)) * ${(dragPercent ?? snap) / 100})` }}
    >
      <button
        type="button"
        aria-label={t('sheet.resize')}
        onKeyDown={onKeyDown}
        {...handlers}
        className="grid h-6 w-full shrink-0 cursor-grab touch-none place-items-center pointer-coarse:h-8"
      >
        <span className="h-1 w-9 rounded-full bg-line-2" />
      </button>
      <div className="min-h-0 flex-1 overflow-auto overscroll-contain">{children}</div>
    </section>
  );
};
