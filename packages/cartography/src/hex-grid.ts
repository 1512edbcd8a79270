import { MERCATOR_PIXELS } from './mercator-pixels';
import type { MercatorPoint } from './web-mercator';

/** A hexagon of a grid: which one, in steps along two axes. */
export type Hexagon = { readonly column: number; readonly row: number };

/** Radius in CSS pixels, from middle to corner, of the hexagons at a whole zoom; up to the next it doubles. */
export const HEX_RADIUS_PIXELS = 14;

const SQRT_3 = Math.sqrt(3);

/** The radius of the hexagons for a whole zoom, in parts of the square world. */
export const hexRadius = (zoom: number): number =>
  HEX_RADIUS_PIXELS / (MERCATOR_PIXELS * 2 ** zoom);

/** The middle of a hexagon with a corner at its top. */
export const hexCentre = ({ column, row }: Hexagon, radius: number): MercatorPoint => ({
  x: SQRT_3 * radius * (column + row / 2),
  y: 1.5 * radius * row,
});

/** The six corners of a hexagon, and the first again, as the ring of a polygon. */
export const hexRing = (hexagon: Hexagon, radius: number): readonly MercatorPoint[] => {
  const { x, y } = hexCentre(hexagon, radius);
  return [0, 1, 2, 3, 4, 5, 0].map((corner) => {
    const angle = (Math.PI / 3) * corner + Math.PI / 6;
    return { x: x + radius * Math.cos(angle), y: y + radius * Math.sin(angle) };
  });
};

/**
 * The hexagon that a point lies in: of the three directions of the grid the one that was rounded most
 * follows from the other two. Every point is in exactly one.
 */
export const hexAt = ({ x, y }: MercatorPoint, radius: number): Hexagon => {
  const column = ((SQRT_3 / 3) * x - y / 3) / radius;
  const row = ((2 / 3) * y) / radius;
  const third = -column - row;
  // Minus zero would be another hexagon to whoever compares them by their text.
  const [a, b, c] = [Math.round(column) + 0, Math.round(row) + 0, Math.round(third) + 0];
  const off = [Math.abs(a - column), Math.abs(b - row), Math.abs(c - third)];
  const [offA = 0, offB = 0, offC = 0] = off;
  if (offA > offB && offA > offC) {
    return { column: 0 - b - c, row: b };
  }
  return offB > offC ? { column: a, row: 0 - a - c } : { column: a, row: b };
};
