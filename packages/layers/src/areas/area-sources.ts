import { areaMark } from '@waystation/cartography';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import type { GeoSources } from '../geo-source';
import type { AreaContext, AreaRow } from './area-rows';
import { classedFigure } from './classed-figure';

/** The source of the areas. */
export const AREA_SOURCE = 'ws-areas';

/** How the style finds an area's fill: `class-0` to `class-8`, `zero` or `absent`. */
export type AreaProperties = {
  readonly key: string;
  readonly fill: string;
  readonly isCarriedOver: boolean;
  /** Absent where the area has no pattern. */
  readonly pattern?: string;
};

const propertiesOf = (row: AreaRow, context: AreaContext): AreaProperties => {
  const mark = areaMark(classedFigure(row, context), context.breaks);
  switch (mark.kind) {
    case 'class':
      return {
        key: row.pcode,
        fill: `class-${mark.index}`,
        isCarriedOver: mark.carriedOver,
        ...(mark.carriedOver ? { pattern: 'carriedOver' } : {}),
      };
    case 'zero':
      return { key: row.pcode, fill: 'zero', isCarriedOver: false };
    case 'absent':
      return { key: row.pcode, fill: 'absent', isCarriedOver: false, pattern: mark.absence };
    default:
      return mark satisfies never;
  }
};

/** The polygons of the areas with how each is filled. */
export const areaSources = (rows: readonly AreaRow[], context: AreaContext): GeoSources => {
  const features = rows.flatMap((row): Feature<Polygon | MultiPolygon, AreaProperties>[] =>
    row.polygon === null
      ? []
      : [{ type: 'Feature', geometry: row.polygon, properties: propertiesOf(row, context) }],
  );
  return { [AREA_SOURCE]: { data: { type: 'FeatureCollection', features }, lineMetrics: false } };
};
