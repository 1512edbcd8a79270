import type { Position } from '@waystation/domain';

/** Kilometres in a degree of latitude on the mean sphere. */
const KM_OF_DEGREE = 111.195;

/** Kilometres in a degree of longitude and of latitude at a latitude. */
export const kmOfDegrees = (latitude: number): readonly [east: number, north: number] => [
  KM_OF_DEGREE * Math.cos((latitude * Math.PI) / 180),
  KM_OF_DEGREE,
];

/** How near a ring comes to a point, on flat ground: good where that is a few kilometres. */
export const kmToRing = (ring: readonly (readonly number[])[], [x, y]: Position): number => {
  const [east, north] = kmOfDegrees(y);
  const [lastLon = 0, lastLat = 0] = ring.at(-1) ?? [];
  let fromX = (lastLon - x) * east;
  let fromY = (lastLat - y) * north;
  let least = Number.POSITIVE_INFINITY;
  for (const [lon = 0, lat = 0] of ring) {
    const stepX = (lon - x) * east - fromX;
    const stepY = (lat - y) * north - fromY;
    const squared = stepX * stepX + stepY * stepY;
    const along = squared === 0 ? 0 : -(fromX * stepX + fromY * stepY) / squared;
    const share = Math.min(1, Math.max(0, along));
    least = Math.min(least, Math.hypot(fromX + share * stepX, fromY + share * stepY));
    fromX += stepX;
    fromY += stepY;
  }
  return least;
};
