import { freshnessStyle, MAP_COLOURS, type Theme } from '@waystation/cartography';
import type { Feature, Point } from 'geojson';
import type { z } from 'zod';
import type { GeoSources } from '../geo-source';
import { inSlot } from '../layer-order';
import { layerParams, visibility } from '../layer-params';
import type { StyleLayer } from '../style-layer';
import type { CrossingRow } from './crossing-rows';

const SOURCE = 'ws-crossings';

/** What a reader may change about crossings. */
export const CrossingParams = layerParams(1);

type CrossingProperties = { readonly key: string; readonly icon: string; readonly weight: number };

/** The crossings that have a position, with the icon of their status, weaker where it is old. */
export const crossingSources = (rows: readonly CrossingRow[]): GeoSources => ({
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
  {
    id: 'crossings-selection',
    type: 'circle',
    source: SOURCE,
    filter: ['==', ['get', 'key'], selected ?? ''],
    metadata: inSlot('selection'),
    layout: { visibility: visibility(visible) },
    paint: {
      'circle-radius': 11,
      'circle-color': MAP_COLOURS[theme].selectionCasing,
      'circle-stroke-color': MAP_COLOURS[theme].selection,
      'circle-stroke-width': 2.4,
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
      'icon-allow-overlap': true,
    },
    paint: { 'icon-opacity': ['*', opacity, ['get', 'weight']] },
  },
];
