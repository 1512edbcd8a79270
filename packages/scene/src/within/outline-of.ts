import type { DrawnArea } from '@waystation/domain';

/** Corners that a circle is drawn with. */
const CORNERS = 72;

/** Kilometres along a meridian for one degree of latitude. */
const KM_PER_DEGREE = 111.195;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

const circle = ({
  latitude,
  longitude,
  km,
}: Extract<DrawnArea, { kind: 'circle' }>): readonly (readonly [number, number])[] => {
  const distance = radians(km / KM_PER_DEGREE);
  const from = radians(latitude);
  return Array.from({ length: CORNERS }, (_, index) => {
    const bearing = (index / CORNERS) * 2 * Math.PI;
    const north = Math.asin(
      Math.sin(from) * Math.cos(distance) + Math.cos(from) * Math.sin(distance) * Math.cos(bearing),
    );
    const east = Math.atan2(
      Math.sin(bearing) * Math.sin(distance) * Math.cos(from),
      Math.cos(distance) - Math.sin(from) * Math.sin(north),
    );
    return [longitude + (east * 180) / Math.PI, (north * 180) / Math.PI];
  });
};

const cornersOf = (area: DrawnArea): readonly (readonly [number, number])[] => {
  switch (area.kind) {
    case 'box':
      return [
        [area.west, area.south],
        [area.east, area.south],
        [area.east, area.north],
        [area.west, area.north],
      ];
    case 'circle':
      return circle(area);
    case 'polygon':
      return area.corners.map(([latitude, longitude]) => [longitude, latitude]);
    default:
      return area satisfies never;
  }
};

/**
 * The outline of a drawn area, longitude first, closed; a circle is one on the ground and so not
 * quite one on the map.
 */
export const outlineOf = (area: DrawnArea): readonly (readonly [number, number])[] => {
  const corners = cornersOf(area);
  return [...corners, ...corners.slice(0, 1)];
};
