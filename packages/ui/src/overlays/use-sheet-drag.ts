import { type PointerEvent, useRef, useState } from 'react';
import { type SheetSnap, sheetRest } from './sheet-snap';

type Drag = {
  readonly startY: number;
  readonly startPercent: number;
  readonly lastY: number;
  readonly lastAt: number;
  /** Percent of the screen per millisecond, upwards positive. */
  readonly velocity: number;
};

type Options = {
  readonly snap: SheetSnap;
  readonly onRest: (rest: SheetSnap | 'closed') => void;
  /** The handle was pressed without moving it, by finger or key. */
  readonly onTap: () => void;
};

const moved = (drag: Drag, event: PointerEvent): Drag => {
  const elapsed = Math.max(1, event.timeStamp - drag.lastAt);
  const change = ((drag.lastY - event.clientY) / window.innerHeight) * 100;
  return { ...drag, lastY: event.clientY, lastAt: event.timeStamp, velocity: change / elapsed };
};

const percentOf = ({ startY, startPercent, lastY }: Drag): number =>
  Math.min(100, Math.max(0, startPercent + ((startY - lastY) / window.innerHeight) * 100));

/** Follows a finger on the handle of a sheet; gives the height while dragging and the handlers. */
export const useSheetDrag = ({ snap, onRest, onTap }: Options) => {
  const drag = useRef<Drag>(undefined);
  const wasDragged = useRef(false);
  const [dragPercent, setDragPercent] = useState<number>();

  const finish = () => {
    wasDragged.current = drag.current !== undefined && drag.current.startY !== drag.current.lastY;
    if (drag.current && wasDragged.current) {
      onRest(sheetRest(percentOf(drag.current), drag.current.velocity));
    }
    drag.current = undefined;
    setDragPercent(undefined);
  };

  const handlers = {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      event.currentTarget.setPointerCapture(event.pointerId);
      const { clientY, timeStamp } = event;
      drag.current = {
        startY: clientY,
        startPercent: snap,
        lastY: clientY,
        lastAt: timeStamp,
        velocity: 0,
      };
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (drag.current) {
        drag.current = moved(drag.current, event);
        setDragPercent(percentOf(drag.current));
      }
    },
    onPointerUp: finish,
    onPointerCancel: finish,
    onClick: () => {
      if (!wasDragged.current) {
        onTap();
      }
      wasDragged.current = false;
    },
  };
  return { dragPercent, handlers };
};
