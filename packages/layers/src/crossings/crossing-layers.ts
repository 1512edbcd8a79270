import { freshnessStyle, type Theme } from '@waystation/cartography';
import type { Feature, Point } from 'geojson';
import type { z } from 'zod';
import type { GeoSources } from '../geo-source';
import { inSlot } from '../layer-order';
import { layerParams, visibility } from '../layer-params';
import { selectionIcon } from '../moved/move-images';
import { moveProperties } from '../moved/move-properties';
import { leaderLayer, MOVED } from '../moved/move-style';
import type { StyleLayer } from '../style-layer';
import type { CrossingContext, CrossingRow } from './crossing-rows';

const SOURCE = 'ws-crossings';

/** What a reader may change about crossings. */
export const CrossingParams = layerParams(1);

/** Radius in pixels of the ring behind a selected crossing. */
export const SELECTED_CROSSING_RADIUS = 11;

type CrossingProperties = { readonly key: string; readonly icon: string; readonly weight: number };

/** The crossings that have a position, with the icon of their status, weaker where it is old. */
export const crossingSources = (
  rows: readonly CrossingRow[],
  { moves }: Pick<CrossingContext, 'moves'>,
): GeoSources => ({
  [SOURCE]: {
    lineMetrics: false,
    data: {
      type: 'FeatureCollection',
      features: rows.flatMap(({ crossing, at }): Feature<Point, CrossingProperties>[] =>
        crossing.place.position === null
          ? []
          : [
              {
                type: 'Feature',
                geometry: { type: 'Point', coordinates: [...crossing.place.position] },
                properties: {
                  key: crossing.place.id,
                  icon: `ws-crossing-${at.status}`,
                  weight: freshnessStyle(at.freshness).weight,
                  ...moveProperties(crossing.place.id, moves),
                },
              },
            ],
      ),
    },
  },
});

/** The squares of crossings, and the ring round a selected one. */
export const crossingStyleLayers = (
  { visible, opacity, selected }: z.output<typeof CrossingParams>,
  theme: Theme,
): readonly StyleLayer[] => [
  leaderLayer({ id: 'crossings-leaders', source: SOURCE, visible, opacity }, theme),
  {
    id: 'crossings-selection',
    type: 'symbol',
    source: SOURCE,
    filter: ['==', ['get', 'key'], selected ?? ''],
    metadata: inSlot('selection'),
    layout: {
      visibility: visibility(visible),
      'icon-image': selectionIcon(SELECTED_CROSSING_RADIUS, theme),
      'icon-offset': MOVED,
      'icon-allow-overlap': true,
      'icon-ignore-placement': true,
    },
  },
  {
    id: 'crossings-icons',
    type: 'symbol',
    source: SOURCE,
    metadata: inSlot('crossings'),
    layout: {
      visibility: visibility(visible),
      'icon-image': ['concat', ['get', 'icon'], `-${theme}`],
      'icon-offset': MOVED,
      'icon-allow-overlap': true,
    },
    paint: { 'icon-opacity': ['*', opacity, ['get', 'weight']] },
  },
];
