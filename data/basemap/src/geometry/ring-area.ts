import type { Position } from 'geojson';

const RADIANS = Math.PI / 180;

/**
 * Area that a ring encloses. Of degrees it is shrunk east-west by latitude, good for ranking by size
 * only; of a plane (`isFlat`) it is exact, in square units.
 */
export const ringArea = (
  ring: readonly Position[],
  { isFlat = false }: { readonly isFlat?: boolean } = {},
): number => {
  let doubled = 0;
  for (const [index, [x2 = 0, y2 = 0]] of ring.entries()) {
    const [x1 = 0, y1 = 0] = ring[index - 1] ?? ring.at(-1) ?? [];
    const shrink = isFlat ? 1 : Math.cos(((y1 + y2) / 2) * RADIANS);
    doubled += (x1 * y2 - x2 * y1) * shrink;
  }
  return Math.abs(doubled) / 2;
};
