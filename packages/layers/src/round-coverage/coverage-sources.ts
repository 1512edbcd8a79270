import type { AreaPattern, CoverageState } from '@waystation/cartography';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import type { GeoSources } from '../geo-source';
import type { CoverageRow } from './coverage-rows';

/** The source of the map of coverage. */
export const COVERAGE_SOURCE = 'ws-coverage';

/** How the style finds an area's fill: the state, and the pattern over it where it has one. */
type CoverageProperties = {
  readonly key: string;
  readonly fill: CoverageState;
  /** Absent for what was assessed. */
  readonly pattern?: AreaPattern;
};

/** The pattern of a state; null: it is a plain colour. */
export const coveragePattern = (state: CoverageState): AreaPattern | null => {
  switch (state) {
    case 'assessed':
      return null;
    case 'inPart':
      return 'carriedOver';
    default:
      return state;
  }
};

const propertiesOf = ({ pcode, state }: CoverageRow): CoverageProperties => {
  const pattern = coveragePattern(state);
  return { key: pcode, fill: state, ...(pattern !== null && { pattern }) };
};

/** The polygons of the areas with their states. */
export const coverageSources = (rows: readonly CoverageRow[]): GeoSources => {
  const features = rows.flatMap((row): Feature<Polygon | MultiPolygon, CoverageProperties>[] =>
    row.polygon === null
      ? []
      : [{ type: 'Feature', geometry: row.polygon, properties: propertiesOf(row) }],
  );
  return {
    [COVERAGE_SOURCE]: { data: { type: 'FeatureCollection', features }, lineMetrics: false },
  };
};
