import type { Position } from 'geojson';
import { KM_PER_DEGREE_OF_LATITUDE, kmPerDegreeOfLongitude } from './ground-distance';

/** West, south, east, north in degrees. */
export type Box = readonly [west: number, south: number, east: number, north: number];

/** The box around points with so many km to spare on every side. */
export const boxAround = (points: readonly Position[], spareKm: number): Box => {
  const longitudes = points.map(([x = 0]) => x);
  const latitudes = points.map(([, y = 0]) => y);
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)];
  const farthest = Math.max(Math.abs(south), Math.abs(north));
  const x = spareKm / kmPerDegreeOfLongitude(farthest);
  const y = spareKm / KM_PER_DEGREE_OF_LATITUDE;
  return [Math.min(...longitudes) - x, south - y, Math.max(...longitudes) + x, north + y];
};

/** Whether a point is in a box, its edge included. */
export const isInBox = ([west, south, east, north]: Box, [x = 0, y = 0]: Position): boolean =>
  x >= west && x <= east && y >= south && y <= north;
