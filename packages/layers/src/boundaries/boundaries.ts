import type { BoundaryLine } from '../areas/area-geometry';
import { defineLayer } from '../define-layer';
import type { GeoSources } from '../geo-source';
import { BOUNDARY_SOURCE, BoundaryParams, boundaryStyleLayers } from './boundary-style';

const boundarySources = (rows: readonly BoundaryLine[]): GeoSources => ({
  [BOUNDARY_SOURCE]: {
    lineMetrics: false,
    data: {
      type: 'FeatureCollection',
      features: rows.map(({ kind, line }) => ({
        type: 'Feature',
        geometry: line,
        properties: { key: kind, kind },
      })),
    },
  },
});

/**
 * The lines between areas, weak to strong. Rows are `geometry.lines` of the level shown, and lines
 * whose status is undetermined or disputed where the boundary policy brings them.
 */
export const boundaries = defineLayer({
  id: 'boundaries',
  params: BoundaryParams,
  keyOf: (row: BoundaryLine) => row.kind,
  sources: boundarySources,
  styleLayers: boundaryStyleLayers,
  images: () => [],
  interactive: [],
  legend: () => ({ kind: 'none' }),
  describe: () => null,
  rowsAsTable: () => null,
});
