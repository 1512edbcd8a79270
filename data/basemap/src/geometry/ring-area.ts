import type { Position } from 'geojson';

const DEGREES = 180 / Math.PI;

/**
 * Area that a ring encloses: of longitudes and latitudes in square degrees at the equator, by Lambert's
 * equal-area cylinder; of a plane (`isFlat`) in its own square units.
 */
export const ringArea = (
  ring: readonly Position[],
  { isFlat = false }: { readonly isFlat?: boolean } = {},
): number => {
  const height = (y: number): number => (isFlat ? y : Math.sin(y / DEGREES) * DEGREES);
  let doubled = 0;
  for (const [index, [x2 = 0, y2 = 0]] of ring.entries()) {
    const [x1 = 0, y1 = 0] = ring[index - 1] ?? ring.at(-1) ?? [];
    doubled += x1 * height(y2) - x2 * height(y1);
  }
  return Math.abs(doubled) / 2;
};
