import type { Position } from '@waystation/domain';

type UndeterminedArea = {
  readonly countries: readonly string[];
  readonly box: readonly [west: number, south: number, east: number, north: number];
};

/**
 * Areas whose status is not determined, on the dotted lines of the United Nations' maps, each by a
 * generous box and the countries that publish places there. Boundaries of one country leave them out
 * or draw them in; a place there is proved neither inside nor outside by either.
 */
const UNDETERMINED_AREAS: readonly UndeterminedArea[] = [
  // Abyei, as in the award of the Permanent Court of Arbitration of 2009.
  { countries: ['SSD', 'SDN'], box: [27.7, 9.1, 29.1, 10.3] },
  // The Ilemi triangle.
  { countries: ['SSD', 'KEN', 'ETH'], box: [34.2, 4.2, 36, 5.5] },
  // Hala'ib and Bir Tawil.
  { countries: ['EGY', 'SDN'], box: [33.1, 21.7, 37.2, 23.3] },
];

/** Whether a position is in an area of undetermined status that concerns one of the countries. */
export const isUndetermined = ([x, y]: Position, countries: readonly string[]): boolean =>
  UNDETERMINED_AREAS.some(
    ({ countries: own, box: [west, south, east, north] }) =>
      own.some((country) => countries.includes(country)) &&
      x >= west &&
      x <= east &&
      y >= south &&
      y <= north,
  );
