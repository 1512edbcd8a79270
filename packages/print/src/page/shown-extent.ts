import type { PaperMap } from '#map/paper-map';
import type { Extent } from '#map/projection/paper-projection';

const WORLD: Extent = [-180, -90, 180, 90];

/** How far a longitude lies east of another, -180 to 180. */
const eastOf = (longitude: number, other: number): number =>
  ((((longitude - other + 180) % 360) + 360) % 360) - 180;

/** About what lies within the frame of a map; its east may lie past 180. The world where a corner is off the globe. */
export const shownExtent = ({
  corners,
  projection,
}: Pick<PaperMap, 'corners' | 'projection'>): Extent => {
  if (corners.length === 0) {
    return WORLD;
  }
  const [middle] = projection.centre;
  const longitudes = corners.map(([longitude]) => middle + eastOf(longitude, middle));
  const latitudes = corners.map(([, latitude]) => latitude);
  return [
    Math.min(...longitudes),
    Math.min(...latitudes),
    Math.max(...longitudes),
    Math.max(...latitudes),
  ];
};
