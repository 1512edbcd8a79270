/** As much of a MapLibre map as says whether the frame that it just drew has to be drawn again. */
export type DrawnMap = {
  /** Its symbols are to be placed again. */
  _placementDirty: boolean;
  /** Its style is to be worked out again. */
  _styleDirty: boolean;
  readonly style: {
    /** It was changed since it was last worked out. */
    readonly _changed: boolean;
    /** The zoom that it was last worked out for. */
    readonly z: number;
  };
  readonly getZoom: () => number;
  readonly on: (type: 'render', listener: () => void) => unknown;
};

/**
 * Keeps a map whose labels do not fade from drawing the same frame twice, which is idle only after the
 * second. MapLibre 5.24.1 draws again what it has drawn where
 *
 * - tiles with symbols came: it places over several frames and so once more after the last of them. Without
 *   fading it places all of them in the one (`Style._updatePlacement`).
 * - the style was changed, as by each new picture of a symbol: the frame that works it out tells so, which
 *   the map takes for another change (`Style.update`). Transitions are asked for after this, and do go on.
 */
export const drawOnce = (map: DrawnMap): void => {
  map.on('render', () => {
    map._placementDirty = false;
    if (!map.style._changed && map.style.z === map.getZoom()) {
      map._styleDirty = false;
    }
  });
};
