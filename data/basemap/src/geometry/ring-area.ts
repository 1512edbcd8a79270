import type { Position } from 'geojson';

/** Area that a ring encloses, in square degrees shrunk east-west by latitude; for ranking by size only. */
export const ringArea = (ring: readonly Position[]): number => {
  let doubled = 0;
  for (const [index, [x2 = 0, y2 = 0]] of ring.entries()) {
    const [x1 = 0, y1 = 0] = ring[index - 1] ?? ring.at(-1) ?? [];
    doubled += (x1 * y2 - x2 * y1) * Math.cos((((y1 + y2) / 2) * Math.PI) / 180);
  }
  return Math.abs(doubled) / 2;
};
