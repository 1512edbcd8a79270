import { isInside } from '@waystation/domain';
import type { MultiPolygon, Polygon, Position } from 'geojson';

const ringsOf = (shape: Polygon | MultiPolygon): readonly (readonly Position[])[] =>
  shape.type === 'Polygon' ? shape.coordinates : shape.coordinates.flat();

/** Whether a place lies in an area: by the even-odd rule, so that holes and parts need no telling apart. */
export const holdsPlace = (
  shape: Polygon | MultiPolygon,
  place: readonly [longitude: number, latitude: number],
): boolean =>
  ringsOf(shape).filter((ring) =>
    isInside(
      {
        kind: 'polygon',
        corners: ring.map(([longitude = 0, latitude = 0]) => [latitude, longitude]),
      },
      place,
    ),
  ).length %
    2 ===
  1;
