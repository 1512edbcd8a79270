import type { Position } from 'geojson';
import { clipAtLatitude } from '../geometry/clip-at-latitude';

/** The parallel 27°40′ N, where the United Nations draw the north of Western Sahara. */
export const WESTERN_SAHARA_NORTH = 27 + 40 / 60;

/** East end of that parallel, where the lines of Algeria, Morocco and Western Sahara meet. */
export const WESTERN_SAHARA_EAST = -8.67;

/** Polygons by country. */
export type PolygonsByCountry = ReadonlyMap<string, Position[][][]>;

/**
 * Moves what Natural Earth draws as Morocco south of 27°40′ N to Western Sahara, whose territory
 * the United Nations list as non-self-governing; the berm inside it is no boundary.
 */
export const restoreWesternSahara = (countries: PolygonsByCountry): PolygonsByCountry => {
  const cut = (side: 'north' | 'south'): Position[][][] =>
    (countries.get('MAR') ?? [])
      .map((polygon) =>
        polygon
          .map((ring) => clipAtLatitude(ring, WESTERN_SAHARA_NORTH, side))
          .filter((ring) => ring.length > 0),
      )
      .filter((polygon) => polygon.length > 0);
  return new Map(countries)
    .set('MAR', cut('north'))
    .set('ESH', [...(countries.get('ESH') ?? []), ...cut('south')]);
};
