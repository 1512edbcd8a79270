import type { Map as MaplibreMap } from 'maplibre-gl';

/** The part of a MapLibre map whose frames can be held. */
export type HoldTarget = Pick<
  MaplibreMap,
  'getContainer' | 'getSource' | 'isMoving' | 'isSourceLoaded' | 'on' | 'triggerRepaint'
>;

/** What a reader begins to move a map with; it must follow at once. */
const TOUCHES = ['keydown', 'pointerdown', 'pointermove', 'touchstart', 'wheel'] as const;

/** What is about to come to a map. */
export type Coming = {
  /** Sources that were given new data. */
  readonly sources: readonly string[];
  /** Nothing but data of sources that the map has had: it needs no frame to ask for them. */
  readonly isOnlyData: boolean;
};

/** Draws what was given to a map in one frame, once all of it has come. */
export type HoldFrames = (coming: Coming) => void;

/**
 * Holds back the frames of a map while what it was given is on its way to it. Each tile of each source
 * asks for a frame of its own as it comes, of which none but the last shows all; where a processor draws,
 * each takes as long as the whole. Whatever moves the map, by hand or not, is never held.
 */
export const holdFrames = (map: HoldTarget): HoldFrames => {
  const draw = map.triggerRepaint.bind(map);
  let awaited: ReadonlySet<string> = new Set();
  let isHeld = false;
  // A source that is new asks for its tiles in a frame, and would never come without one.
  let isFrameDue = false;
  map.triggerRepaint = (): void => {
    if (!isHeld) {
      draw();
    }
  };
  const isComing = (): boolean =>
    [...awaited].some((id) => map.getSource(id) !== undefined && !map.isSourceLoaded(id));
  const letGo = (): void => {
    if (isHeld) {
      isHeld = false;
      draw();
    }
  };
  const look = (): void => {
    if (isHeld && !isComing()) {
      awaited = new Set();
      letGo();
    }
  };
  const hold = (): void => {
    isHeld ||= isComing() && !isFrameDue && !map.isMoving();
  };
  const rendered = (): void => {
    if (isFrameDue) {
      isFrameDue = false;
      hold();
    }
  };
  const touched = (event: Event): void => {
    const isHovering = event.type === 'pointermove' && 'buttons' in event && event.buttons === 0;
    if (!isHovering) {
      letGo();
    }
  };
  map.on('render', rendered);
  map.on('sourcedata', look);
  map.on('error', look);
  map.on('movestart', letGo);
  map.on('resize', letGo);
  for (const touch of TOUCHES) {
    map.getContainer().addEventListener(touch, touched, { capture: true, passive: true });
  }
  return ({ sources, isOnlyData }) => {
    awaited = new Set([...awaited, ...sources]);
    isFrameDue ||= !isOnlyData;
    if (isFrameDue) {
      letGo();
    } else {
      hold();
    }
  };
};
