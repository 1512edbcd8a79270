import { SPREAD_RADIUS } from '@waystation/cartography';
import type { Feature, Point } from 'geojson';
import type { GeoSources } from '../geo-source';
import type { SpreadRow } from './spread-rows';

/** The source of the marks of differing sources. */
export const SPREAD_SOURCE = 'ws-spreads';

type SpreadProperties = {
  readonly key: string;
  readonly radius: number;
  readonly isAgreed: boolean;
};

/** The areas with two counts as points with the radius of their class. */
export const spreadSources = (rows: readonly SpreadRow[]): GeoSources => ({
  [SPREAD_SOURCE]: {
    lineMetrics: false,
    data: {
      type: 'FeatureCollection',
      features: rows.flatMap((row): Feature<Point, SpreadProperties>[] =>
        row.position === null || row.spread === null
          ? []
          : [
              {
                type: 'Feature',
                geometry: { type: 'Point', coordinates: [...row.position] },
                properties: {
                  key: row.pcode,
                  radius: SPREAD_RADIUS[row.spread.class],
                  isAgreed: row.isAgreed,
                },
              },
            ],
      ),
    },
  },
});
