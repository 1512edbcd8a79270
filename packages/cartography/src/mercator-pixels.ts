/** Side in CSS pixels of the square world at zoom 0: MapLibre counts zooms for tiles of 512. */
export const MERCATOR_PIXELS = 512;
