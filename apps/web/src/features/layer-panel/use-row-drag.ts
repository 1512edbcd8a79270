import { type PointerEvent, useRef, useState } from 'react';

/** A row that is being dragged, and the one that it is held over. */
export type RowDrag = { readonly id: string; readonly over: string | null };

/** The row of a group under a point of the screen. */
const rowAt = (x: number, y: number, group: string): string | null => {
  for (const element of document.elementsFromPoint(x, y)) {
    const row = element.closest('[data-layer-row]');
    if (row instanceof HTMLElement && row.dataset.layerGroup === group) {
      return row.dataset.layerRow ?? null;
    }
  }
  return null;
};

/**
 * Lets a row be dragged by its handle onto another of its group. `wasDragged` tells a press that ends a
 * drag from one that is only a press.
 */
export const useRowDrag = (onDrop: (id: string, place: string) => void) => {
  const [drag, setDrag] = useState<RowDrag | null>(null);
  const dragged = useRef(false);
  const handlersOf = (id: string, group: string) => ({
    onPointerDown: (event: PointerEvent<HTMLElement>): void => {
      event.currentTarget.setPointerCapture(event.pointerId);
      dragged.current = false;
      setDrag({ id, over: null });
    },
    onPointerMove: (event: PointerEvent<HTMLElement>): void => {
      if (drag?.id === id) {
        const over = rowAt(event.clientX, event.clientY, group);
        dragged.current ||= over !== null && over !== id;
        setDrag({ id, over });
      }
    },
    onPointerUp: (): void => {
      if (drag?.over != null && drag.over !== id) {
        onDrop(id, drag.over);
      }
      setDrag(null);
    },
    onPointerCancel: (): void => setDrag(null),
  });
  return { drag, handlersOf, wasDragged: () => dragged.current };
};
