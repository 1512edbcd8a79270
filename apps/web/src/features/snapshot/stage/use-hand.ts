import { movedBy, NO_MOVE, type PaperMove, zoomedAt } from '@waystation/print/camera';
import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from 'react';
import { moveOfKey } from './frame-keys';
import { moveOfFingers } from './pinch';

/** A wheel that stood still for so long is let go. */
const WHEEL_RESTS_MS = 300;

/** Wheel pixels that double the scale. */
const PIXELS_TO_DOUBLE = 300;

/** Deltas of lines, as some mice send them, in pixels. */
const LINE_PIXELS = 16;

type Spot = { readonly x: number; readonly y: number };

type HandOn = {
  readonly frame: { readonly width: number; readonly height: number };
  readonly pixelsPerMm: number;
  /** The map was let go. */
  readonly onMoved: (move: PaperMove) => void;
};

/** A spot of the window in millimetres from the middle of an element. */
const spotIn = (
  element: Element,
  { clientX, clientY }: { readonly clientX: number; readonly clientY: number },
  pixelsPerMm: number,
): Spot => {
  const box = element.getBoundingClientRect();
  return {
    x: (clientX - box.x - box.width / 2) / pixelsPerMm,
    y: (clientY - box.y - box.height / 2) / pixelsPerMm,
  };
};

/** Zooms by the wheel; the page behind does not scroll, so React's passive listener would not do. */
const useWheel = (
  element: HTMLElement | null,
  pixelsPerMm: number,
  { add, letGo }: { readonly add: (move: PaperMove) => void; readonly letGo: () => void },
): void => {
  const latest = useRef({ pixelsPerMm, add, letGo });
  latest.current = { pixelsPerMm, add, letGo };
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onWheel = (event: WheelEvent): void => {
      event.preventDefault();
      const pixels =
        event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE_PIXELS : 1);
      if (element !== null) {
        const spot = spotIn(element, event, latest.current.pixelsPerMm);
        latest.current.add(zoomedAt(spot, 2 ** (-pixels / PIXELS_TO_DOUBLE)));
      }
      clearTimeout(timer);
      timer = setTimeout(() => latest.current.letGo(), WHEEL_RESTS_MS);
    };
    element?.addEventListener('wheel', onWheel, { passive: false });
    return () => {
      clearTimeout(timer);
      element?.removeEventListener('wheel', onWheel);
    };
  }, [element]);
};

/** A map in a frame that is dragged, pinched, wheeled and moved by keys: how far, and what to listen to. */
export const useHand = (element: HTMLElement | null, { frame, pixelsPerMm, onMoved }: HandOn) => {
  const [live, setLive] = useState(NO_MOVE);
  const soFar = useRef(NO_MOVE);
  const fingers = useRef(new Map<number, Spot>());
  const add = (move: PaperMove): void => {
    soFar.current = movedBy(soFar.current, move);
    setLive(soFar.current);
  };
  const letGo = (): void => {
    const move = soFar.current;
    soFar.current = NO_MOVE;
    setLive(NO_MOVE);
    if (move !== NO_MOVE) {
      onMoved(move);
    }
  };
  useWheel(element, pixelsPerMm, { add, letGo });
  const lift = ({ pointerId }: PointerEvent): void => {
    if (fingers.current.delete(pointerId) && fingers.current.size === 0) {
      letGo();
    }
  };
  return {
    live,
    handlers: {
      onPointerDown: (event: PointerEvent<HTMLElement>): void => {
        if (event.button === 0 && fingers.current.size < 2) {
          event.currentTarget.setPointerCapture(event.pointerId);
          fingers.current.set(event.pointerId, spotIn(event.currentTarget, event, pixelsPerMm));
        }
      },
      onPointerMove: (event: PointerEvent<HTMLElement>): void => {
        if (fingers.current.has(event.pointerId)) {
          const was = [...fingers.current.values()];
          fingers.current.set(event.pointerId, spotIn(event.currentTarget, event, pixelsPerMm));
          add(moveOfFingers(was, [...fingers.current.values()]));
        }
      },
      onPointerUp: lift,
      onPointerCancel: lift,
      onKeyDown: (event: KeyboardEvent): void => {
        const move =
          event.ctrlKey || event.metaKey || event.altKey ? null : moveOfKey(event.key, frame);
        if (move !== null) {
          event.preventDefault();
          onMoved(move);
        }
      },
    },
  };
};
