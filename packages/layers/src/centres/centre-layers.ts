import { freshnessStyle, MAP_COLOURS, type Theme } from '@waystation/cartography';
import type { Feature, Point } from 'geojson';
import { z } from 'zod';
import { MAP_FONTS } from '../basemap/map-fonts';
import type { GeoSources } from '../geo-source';
import { inSlot } from '../layer-order';
import { layerParams, visibility } from '../layer-params';
import { selectionIcon } from '../moved/move-images';
import { moveProperties } from '../moved/move-properties';
import { leaderLayer, MOVED } from '../moved/move-style';
import type { StyleLayer } from '../style-layer';
import { ringIcon } from './centre-images';
import type { CentreContext, CentreRow } from './centre-rows';
import { SELECTED_RADIUS } from './selected-radius';

const SOURCE = 'ws-centres';

/** What a reader may change about centres; the phone's rings are larger and hold a rank. */
export const CentreParams = layerParams(1).extend({
  variant: z.enum(['desk', 'phone']).default('desk'),
});

type CentreProperties = {
  readonly key: string;
  readonly icon: string;
  readonly weight: number;
  readonly rank: string;
};

const propertiesOf = ({ centre, at, ring, rank }: CentreRow): CentreProperties => ({
  key: centre.place.id,
  icon: ringIcon(ring),
  weight: freshnessStyle(at.places.freshness).weight,
  rank: rank === null ? '' : String(rank),
});

/** The centres that have a position, with the ring of their state, weaker where the count is old. */
export const centreSources = (
  rows: readonly CentreRow[],
  { moves }: CentreContext,
): GeoSources => ({
  [SOURCE]: {
    lineMetrics: false,
    data: {
      type: 'FeatureCollection',
      features: rows.flatMap((row): Feature<Point, CentreProperties>[] =>
        row.centre.place.position === null
          ? []
          : [
              {
                type: 'Feature',
                geometry: { type: 'Point', coordinates: [...row.centre.place.position] },
                properties: { ...propertiesOf(row), ...moveProperties(row.centre.place.id, moves) },
              },
            ],
      ),
    },
  },
});

/** Rings with the rank inside where there is one, weaker where the count is old. */
const rings = (
  { visible, opacity, variant }: z.output<typeof CentreParams>,
  theme: Theme,
): StyleLayer => ({
  id: 'centres-rings',
  type: 'symbol',
  source: SOURCE,
  metadata: inSlot('centres'),
  layout: {
    visibility: visibility(visible),
    'icon-image': [
      'concat',
      ['get', 'icon'],
      ['case', ['==', ['get', 'rank'], ''], `-${variant}`, '-ranked'],
      `-${theme}`,
    ],
    'icon-offset': MOVED,
    'icon-allow-overlap': true,
    'text-field': ['get', 'rank'],
    'text-font': MAP_FONTS.bold,
    'text-size': 12,
    'text-allow-overlap': true,
  },
  paint: {
    'icon-opacity': ['*', opacity, ['get', 'weight']],
    'text-color': MAP_COLOURS[theme].ink,
  },
});

/** The rings of centres, and the outline round a selected one. */
export const centreStyleLayers = (
  params: z.output<typeof CentreParams>,
  theme: Theme,
): readonly StyleLayer[] => {
  const { visible, opacity, selected, variant } = params;
  return [
    leaderLayer({ id: 'centres-leaders', source: SOURCE, visible, opacity }, theme),
    {
      id: 'centres-selection',
      type: 'symbol',
      source: SOURCE,
      filter: ['==', ['get', 'key'], selected ?? ''],
      metadata: inSlot('selection'),
      layout: {
        visibility: visibility(visible),
        'icon-image': selectionIcon(SELECTED_RADIUS[variant], theme),
        'icon-offset': MOVED,
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
      },
    },
    rings(params, theme),
  ];
};
