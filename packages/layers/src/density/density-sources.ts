import {
  type AreaFigure,
  areaMark,
  fromMercator,
  hexRadius,
  hexRing,
} from '@waystation/cartography';
import type { Feature, Polygon } from 'geojson';
import type { GeoSources } from '../geo-source';
import type { DensityContext, DensityRow } from './density-rows';

/** The source of the hexagons. */
export const DENSITY_SOURCE = 'ws-density';

/** How the style finds a hexagon's fill: `class-0` to `class-4`, `zero`, or `unknown`. */
type DensityProperties = { readonly key: string; readonly fill: string };

/** A hexagon as a figure with a class, as areas are. */
export const figureOfHexagon = ({ value }: DensityRow): AreaFigure => ({
  value,
  absence: value === null ? 'unknown' : null,
  carriedOver: false,
});

const fillOf = (row: DensityRow, { breaks }: DensityContext): string => {
  const mark = areaMark(figureOfHexagon(row), breaks);
  switch (mark.kind) {
    case 'class':
      return `class-${mark.index}`;
    case 'zero':
      return 'zero';
    case 'absent':
      return mark.absence;
    default:
      return mark satisfies never;
  }
};

/** The hexagons as polygons with their class. */
export const densitySources = (
  rows: readonly DensityRow[],
  context: DensityContext,
): GeoSources => {
  const radius = hexRadius(context.zoom);
  const features = rows.map(
    (row): Feature<Polygon, DensityProperties> => ({
      type: 'Feature',
      geometry: {
        type: 'Polygon',
        coordinates: [hexRing(row.hexagon, radius).map((corner) => [...fromMercator(corner)])],
      },
      properties: { key: row.key, fill: fillOf(row, context) },
    }),
  );
  return {
    [DENSITY_SOURCE]: { data: { type: 'FeatureCollection', features }, lineMetrics: false },
  };
};
