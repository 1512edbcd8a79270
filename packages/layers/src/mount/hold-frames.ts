/** What a map tells of one of its sources. */
type SourceNews = { readonly sourceId?: string; readonly sourceDataType?: string };

/** The part of a MapLibre map whose frames can be held. */
export type HoldTarget = {
  triggerRepaint: () => void;
  readonly getContainer: () => Pick<EventTarget, 'addEventListener'>;
  readonly getSource: (id: string) => unknown;
  readonly isMoving: () => boolean;
  readonly isSourceLoaded: (id: string) => boolean;
  readonly on: (type: string, listener: (news: SourceNews) => void) => unknown;
};

/** What a reader begins to move a map with; it must follow at once. */
const TOUCHES = ['keydown', 'pointerdown', 'pointermove', 'touchstart', 'wheel'] as const;

/** What is slow to come is seen in parts rather than late: one frame in this time while more comes. */
const PATIENCE_MS = 1_000;

/** What is about to come to a map. */
export type Coming = {
  /** Sources that were given new data. */
  readonly changed: readonly string[];
  /** Sources that the map did not have. */
  readonly added: readonly string[];
  /** Something else changed as well, which the map looks at in a frame. */
  readonly isRestyled: boolean;
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
  const awaited = new Set<string>();
  // A new source asks for its tiles in the first frame after its data, and would never come without.
  const asking = new Set<string>();
  let isFrameDue = false;
  let hasPartCome = false;
  let patience: ReturnType<typeof setTimeout> | null = null;
  map.triggerRepaint = (): void => {
    if (patience === null) {
      draw();
    }
  };
  const isComing = (): boolean =>
    [...awaited].some((id) => map.getSource(id) !== undefined && !map.isSourceLoaded(id));
  const letGo = (): void => {
    if (patience !== null) {
      clearTimeout(patience);
      patience = null;
      draw();
    }
  };
  const giveUp = (): void => {
    awaited.clear();
    letGo();
  };
  const hold = (): void => {
    if (patience === null && !isFrameDue && !map.isMoving() && isComing()) {
      hasPartCome = false;
      patience = setTimeout(showPart, PATIENCE_MS);
    }
  };
  const showPart = (): void => {
    if (hasPartCome) {
      letGo();
      hold();
    } else {
      giveUp();
    }
  };
  const demandFrame = (): void => {
    isFrameDue = true;
    letGo();
  };
  const look = ({ sourceId = '', sourceDataType }: SourceNews): void => {
    if (sourceDataType === 'content' && asking.delete(sourceId)) {
      demandFrame();
    } else if (patience !== null && !isComing()) {
      giveUp();
    } else if (awaited.has(sourceId)) {
      hasPartCome = true;
    }
  };
  const touched = (event: Event): void => {
    const isHovering = event.type === 'pointermove' && 'buttons' in event && event.buttons === 0;
    if (!isHovering) {
      letGo();
    }
  };
  map.on('render', () => {
    if (isFrameDue) {
      isFrameDue = false;
      hold();
    }
  });
  map.on('sourcedata', look);
  map.on('error', look);
  map.on('movestart', letGo);
  map.on('resize', letGo);
  map.on('remove', giveUp);
  map.on('webglcontextlost', giveUp);
  for (const touch of TOUCHES) {
    map.getContainer().addEventListener(touch, touched, { capture: true, passive: true });
  }
  return ({ changed, added, isRestyled }) => {
    for (const id of [...changed, ...added]) {
      awaited.add(id);
    }
    for (const id of added) {
      asking.add(id);
    }
    if (isRestyled || added.length > 0) {
      demandFrame();
    } else {
      hold();
    }
  };
};
