import { CHANGE_PATTERNS, changeClassOf } from '@waystation/cartography';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import type { GeoSources } from '../geo-source';
import type { ChangeContext, ChangeRow } from './change-rows';

/** The source of the compared areas. */
export const CHANGE_SOURCE = 'ws-changes';

/** How the style finds an area's fill: a class of change, or `apart` with its pattern. */
export type ChangeProperties = {
  readonly key: string;
  readonly fill: string;
  /** Absent where the area has no pattern. */
  readonly pattern?: string;
};

const propertiesOf = ({ pcode, change }: ChangeRow, context: ChangeContext): ChangeProperties =>
  change.kind === 'both'
    ? { key: pcode, fill: changeClassOf(change.change, context.breaks) }
    : { key: pcode, fill: 'apart', pattern: CHANGE_PATTERNS[change.kind] };

type Drawn = { readonly polygon: Polygon | MultiPolygon | null };

/** A source of polygons with how each is filled; areas without a polygon are left out. */
export const filledAreas = <Row extends Drawn>(
  source: string,
  rows: readonly Row[],
  fillOf: (row: Row) => ChangeProperties,
): GeoSources => {
  const features = rows.flatMap((row): Feature<Polygon | MultiPolygon, ChangeProperties>[] =>
    row.polygon === null
      ? []
      : [{ type: 'Feature', geometry: row.polygon, properties: fillOf(row) }],
  );
  return { [source]: { data: { type: 'FeatureCollection', features }, lineMetrics: false } };
};

/** The polygons of the areas with how each is filled. */
export const changeSources = (rows: readonly ChangeRow[], context: ChangeContext): GeoSources =>
  filledAreas(CHANGE_SOURCE, rows, (row) => propertiesOf(row, context));
