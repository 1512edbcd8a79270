import { type AreaOutline, type AreaWithGeometry, Pcode } from '@waystation/domain';

type Polygon = AreaWithGeometry['geometry']['coordinates'][number];

/** A polygon of one rectangle: west, south, east, north in degrees. */
export const rectangle = ([west, south, east, north]: readonly [
  number,
  number,
  number,
  number,
]): Polygon => [
  [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ],
];

/** The stored outline of an area. */
export const anOutline = (pcode: string, ...coordinates: readonly Polygon[]): AreaOutline => ({
  pcode: Pcode.parse(pcode),
  geojson: JSON.stringify({ type: 'MultiPolygon', coordinates }),
});

/** Boundaries as a store would hand them on. */
export const outlinesOf = (areas: readonly AreaWithGeometry[]): readonly AreaOutline[] =>
  areas.map(({ pcode, geometry }) => anOutline(pcode, ...geometry.coordinates));
