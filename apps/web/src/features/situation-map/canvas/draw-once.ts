/** As much of a MapLibre map as says whether the frame that it just drew has to be drawn again. */
export type DrawnMap = {
  /** Its symbols are to be placed again. */
  _placementDirty: boolean;
  /** Its style is to be worked out again. */
  _styleDirty: boolean;
  /** Its tiles are to be looked at again. */
  readonly _sourcesDirty: boolean;
  readonly style: {
    /** It was changed since it was last worked out. */
    readonly _changed: boolean;
    /** The zoom that it was last worked out for. */
    readonly z: number;
  };
  /** What is to be done in the next frame, as by a movement. */
  readonly _renderTaskQueue: { readonly _queue: readonly unknown[] };
  /** The next frame; null: none was asked for. */
  _frameRequest: Pick<AbortController, 'abort'> | null;
  readonly getZoom: () => number;
  readonly isMoving: () => boolean;
  readonly on: (type: 'render', listener: () => void) => unknown;
};

/** Whether the next frame would be the one that was just drawn. */
const isDone = (map: DrawnMap): boolean =>
  !map._styleDirty &&
  !map._sourcesDirty &&
  !map.isMoving() &&
  map._renderTaskQueue._queue.length === 0;

/**
 * Keeps a map whose labels do not fade from drawing the same frame twice, which is idle only after the
 * second. MapLibre 5.24.1 draws again what it has drawn where
 *
 * - tiles with symbols came: it places over several frames and so once more after the last of them. Without
 *   fading it places all of them in the one (`Style._updatePlacement`).
 * - the style was changed, as by each new picture of a symbol: the frame that works it out tells so, which
 *   the map takes for another change and asks for a frame (`Style.update`).
 *
 * Transitions are asked for after this, and do go on.
 */
export const drawOnce = (map: DrawnMap): void => {
  map.on('render', () => {
    map._placementDirty = false;
    if (!map.style._changed && map.style.z === map.getZoom()) {
      map._styleDirty = false;
    }
    if (isDone(map)) {
      map._frameRequest?.abort();
      map._frameRequest = null;
    }
  });
};
