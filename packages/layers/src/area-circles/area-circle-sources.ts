import { siteRadius } from '@waystation/cartography';
import type { Feature, Point } from 'geojson';
import type { GeoSources } from '../geo-source';
import type { AreaCircleContext, AreaCircleRow } from './area-circle-rows';

/** The source of the circles of areas. */
export const AREA_CIRCLE_SOURCE = 'ws-area-circles';

type CircleProperties = {
  readonly key: string;
  readonly radius: number;
  readonly isCarriedOver: boolean;
};

/** The areas with people in them as points with their radius; zero has no circle. */
export const areaCircleSources = (
  rows: readonly AreaCircleRow[],
  { maximum }: AreaCircleContext,
): GeoSources => ({
  [AREA_CIRCLE_SOURCE]: {
    lineMetrics: false,
    data: {
      type: 'FeatureCollection',
      features: rows.flatMap((row): Feature<Point, CircleProperties>[] =>
        row.position === null || row.value === null || row.value === 0
          ? []
          : [
              {
                type: 'Feature',
                geometry: { type: 'Point', coordinates: [...row.position] },
                properties: {
                  key: row.pcode,
                  radius: siteRadius(row.value, maximum),
                  isCarriedOver: row.carriedOver,
                },
              },
            ],
      ),
    },
  },
});
