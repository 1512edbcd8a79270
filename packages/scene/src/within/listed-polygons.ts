import type { AreaGeometry, Drawing } from '@waystation/layers';
import type { ListedAreas } from '@waystation/view';

/** The polygons of chosen areas as they are on the map; none while it shows another level. */
export const listedPolygons = (
  { level, pcodes }: ListedAreas,
  geometry: AreaGeometry | null,
): Drawing['polygons'] =>
  geometry === null || geometry.level !== level
    ? []
    : [...geometry.polygons].flatMap(([pcode, polygon]) => {
        if (!pcodes.includes(pcode)) {
          return [];
        }
        return polygon.type === 'Polygon' ? [polygon.coordinates] : polygon.coordinates;
      });
