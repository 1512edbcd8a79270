import type { Pcode } from '@waystation/domain';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { topology } from 'topojson-server';

/** Shapes by P-code as the store keeps them: TopoJSON text with the object `areas`. */
export const topologyOf = (
  pcodes: readonly Pcode[],
  geometries: readonly (Polygon | MultiPolygon)[],
): string => {
  const areas: FeatureCollection<Polygon | MultiPolygon> = {
    type: 'FeatureCollection',
    features: geometries.map((geometry, index) => ({
      type: 'Feature',
      id: String(pcodes[index]),
      properties: {},
      geometry,
    })),
  };
  return JSON.stringify(topology({ areas }));
};
