import type { AreaColumns } from '@waystation/domain';
import type { AreaGeometry } from '@waystation/layers';
import { parentOfArea } from '@waystation/scene';
import type { Bounds } from '../canvas/use-camera';

const isIn = (area: string, of: string, levels: readonly AreaColumns[]): boolean => {
  const parent = area === of ? null : parentOfArea(area, levels);
  return area === of || (parent !== null && isIn(parent, of, levels));
};

/**
 * West, south, east and north of an area by the shapes of the level on the map, of a larger area
 * those of its parts; null: the map has none of it.
 */
export const extentOfArea = (
  pcode: string,
  geometry: AreaGeometry | null,
  levels: readonly AreaColumns[],
): Bounds | null => {
  const own = [...(geometry?.polygons ?? [])].filter(([area]) => isIn(area, pcode, levels));
  const points = own.flatMap(([, polygon]) =>
    polygon.type === 'Polygon' ? polygon.coordinates.flat() : polygon.coordinates.flat(2),
  );
  return points.length === 0
    ? null
    : points.reduce<Bounds>(
        ([west, south, east, north], [x = 0, y = 0]) => [
          Math.min(west, x),
          Math.min(south, y),
          Math.max(east, x),
          Math.max(north, y),
        ],
        [180, 90, -180, -90],
      );
};
