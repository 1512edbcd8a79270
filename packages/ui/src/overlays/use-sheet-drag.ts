import { type PointerEvent, useRef, useState } from 'react';
import {
  dragPercent,
  dragTo,
  releaseVelocity,
  type SheetDrag,
  startDrag,
  type Touch,
} from './sheet-drag';
import { type SheetSnap, sheetRest } from './sheet-snap';

type Options = {
  readonly snap: SheetSnap;
  readonly onRest: (rest: SheetSnap | 'closed') => void;
  /** The handle was pressed without moving it, by finger or key. */
  readonly onTap: () => void;
};

const touchOf = ({ clientY, timeStamp }: PointerEvent): Touch => ({ y: clientY, at: timeStamp });

/** Follows a finger on the handle of a sheet; gives the height while dragging and the handlers. */
export const useSheetDrag = ({ snap, onRest, onTap }: Options) => {
  const drag = useRef<SheetDrag>(undefined);
  const wasDragged = useRef(false);
  const [percent, setPercent] = useState<number>();

  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = startDrag(touchOf(event), snap, window.innerHeight);
    wasDragged.current = false;
  };

  const onPointerMove = (event: PointerEvent) => {
    if (drag.current) {
      drag.current = dragTo(drag.current, touchOf(event));
      wasDragged.current = true;
      setPercent(dragPercent(drag.current));
    }
  };

  const onPointerUp = (event: PointerEvent) => {
    if (drag.current && wasDragged.current) {
      onRest(sheetRest(dragPercent(drag.current), releaseVelocity(drag.current, event.timeStamp)));
    }
    drag.current = undefined;
    setPercent(undefined);
  };

  // A click also follows a drag; only one without movement is a tap.
  const onClick = () => {
    if (!wasDragged.current) {
      onTap();
    }
    wasDragged.current = false;
  };

  const handlers = { onPointerDown, onPointerMove, onPointerUp, onPointerCancel: onPointerUp };
  return { dragPercent: percent, handlers: { ...handlers, onClick } };
};
