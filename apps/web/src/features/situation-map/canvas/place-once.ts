/** As much of a map as is asked: whether it has to place its labels once more. */
export type PlacingMap = {
  _placementDirty: boolean;
  readonly on: (type: 'render', listener: () => void) => unknown;
};

/**
 * Keeps a map whose labels do not fade from drawing each new tile with symbols twice. MapLibre places
 * symbols over several frames, and so places and draws all of them again after the first frame that has
 * new ones. Without fading it places all in that frame (`Style._updatePlacement` of 5.24.1), the second is
 * the same picture, and it is idle only after that.
 */
export const placeOnce = (map: PlacingMap): void => {
  map.on('render', () => {
    map._placementDirty = false;
  });
};
