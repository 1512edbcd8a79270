import { freshnessStyle, MAP_COLOURS, type Theme } from '@waystation/cartography';
import type { Feature, Point } from 'geojson';
import type { ExpressionSpecification } from 'maplibre-gl';
import { z } from 'zod';
import { MAP_FONTS } from '../basemap/map-fonts';
import type { GeoSources } from '../geo-source';
import { inSlot } from '../layer-order';
import { layerParams, visibility } from '../layer-params';
import { selectionIcon } from '../moved/move-images';
import { moveProperties, textMoveProperties } from '../moved/move-properties';
import { leaderLayer, MOVED, TEXT_MOVED } from '../moved/move-style';
import type { StyleLayer } from '../style-layer';
import type { CentreContext, CentreGroup } from './centre-groups';
import { GROUP_ICON, ringIcon } from './centre-images';
import type { CentreRow } from './centre-rows';
import { SELECTED_RADIUS } from './selected-radius';

const SOURCE = 'ws-centres';
const GROUPS = 'ws-centre-groups';

/** What a reader may change about centres; the phone's rings are larger and hold a rank. */
export const CentreParams = layerParams(1).extend({
  variant: z.enum(['desk', 'phone']).default('desk'),
});

/** Height in pixels of the letters of a rank. */
const RANK_SIZE = 12;

type CentreProperties = {
  readonly key: string;
  readonly icon: string;
  readonly weight: number;
  readonly rank: string;
  /** The zoom from which it stands alone. */
  readonly from: number;
};

const propertiesOf = (
  { centre, at, ring, rank }: CentreRow,
  { alone }: CentreContext['grouped'],
): CentreProperties => ({
  key: centre.place.id,
  icon: ringIcon(ring),
  weight: freshnessStyle(at.places.freshness).weight,
  rank: rank === null ? '' : String(rank),
  from: alone.get(centre.place.id) ?? 0,
});

/** Two digits and the mark fit into the ring of a group. */
const GROUP_TEXT_SIZE = 9.5;

type GroupProperties = Pick<CentreGroup, 'key' | 'from' | 'to'> & {
  readonly centres: string;
  readonly mark: ReturnType<typeof groupMark>;
};

/** With the mark that each of them would have alone: a bare number reads as a rank. */
const groupMark = (rows: CentreGroup['rows']): '×' | '?' =>
  rows.every(({ ring }) => ring.state === 'closed') ? '×' : '?';

const groupFeature = ({ key, position, from, to, rows }: CentreGroup) => ({
  type: 'Feature' as const,
  geometry: { type: 'Point' as const, coordinates: [...position] },
  properties: {
    key,
    from,
    to,
    centres: String(rows.length),
    mark: groupMark(rows),
  } satisfies GroupProperties,
});

/** The centres that have a position, with the ring of their state, weaker where the count is old. */
export const centreSources = (
  rows: readonly CentreRow[],
  { moves, grouped }: CentreContext,
): GeoSources => ({
  [GROUPS]: {
    lineMetrics: false,
    data: { type: 'FeatureCollection', features: grouped.groups.map(groupFeature) },
  },
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
                properties: {
                  ...propertiesOf(row, grouped),
                  ...moveProperties(row.centre.place.id, moves),
                  ...(row.rank !== null &&
                    textMoveProperties(row.centre.place.id, moves, RANK_SIZE)),
                },
              },
            ],
      ),
    },
  },
});

/** Read at whole zooms, as groups are made. */
const ALONE: ExpressionSpecification = ['<=', ['get', 'from'], ['zoom']];

/** How many centres stand together, at the zooms at which they do. */
const groups = ({ visible, opacity }: z.output<typeof CentreParams>, theme: Theme): StyleLayer => ({
  id: 'centres-groups',
  type: 'symbol',
  source: GROUPS,
  metadata: inSlot('centres'),
  filter: ['all', ALONE, ['<', ['zoom'], ['get', 'to']]],
  layout: {
    visibility: visibility(visible),
    'icon-image': `${GROUP_ICON}-${theme}`,
    'icon-allow-overlap': true,
    'text-field': ['concat', ['get', 'centres'], ['get', 'mark']],
    'text-font': MAP_FONTS.semibold,
    'text-size': GROUP_TEXT_SIZE,
    'text-allow-overlap': true,
  },
  paint: {
    'icon-opacity': opacity,
    'text-opacity': opacity,
    'text-color': MAP_COLOURS[theme].unknown,
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
  filter: ALONE,
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
    'text-size': RANK_SIZE,
    'text-offset': TEXT_MOVED,
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
    {
      ...leaderLayer({ id: 'centres-leaders', source: SOURCE, visible, opacity }, theme),
      filter: ALONE,
    },
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
    groups(params, theme),
    rings(params, theme),
  ];
};
