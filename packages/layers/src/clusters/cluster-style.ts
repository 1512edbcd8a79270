import { MAP_COLOURS, SITE_SHAPES, type Theme, withOpacity } from '@waystation/cartography';
import type { ExpressionSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import type { z } from 'zod';
import { MAP_FONTS } from '../basemap/map-fonts';
import { ROOM_IMAGE, ROOM_SIDE } from '../frame/room-image';
import { LABEL_HALO_WIDTH } from '../label-halo';
import { inSlot } from '../layer-order';
import { layerParams, visibility } from '../layer-params';
import type { StyleLayer } from '../style-layer';
import { CLUSTER_SOURCE } from './cluster-sources';

/** What a reader may change about clusters. */
export const ClusterParams = layerParams(1);
export type ClusterParams = z.output<typeof ClusterParams>;

/** A cluster shows at its own zooms; the map reads filters at whole zooms, as clusters are made. */
const AT_ITS_ZOOM: ExpressionSpecification = [
  'all',
  ['<=', ['get', 'from'], ['zoom']],
  ['<', ['zoom'], ['get', 'to']],
];

const symbol = (
  id: string,
  { visible, opacity }: ClusterParams,
  rest: {
    readonly filter?: ExpressionSpecification;
    readonly layout: SymbolLayerSpecification['layout'];
    readonly paint?: SymbolLayerSpecification['paint'];
  },
): StyleLayer => ({
  id,
  type: 'symbol',
  source: CLUSTER_SOURCE,
  metadata: inSlot('sites'),
  filter: rest.filter ?? AT_ITS_ZOOM,
  layout: {
    visibility: visibility(visible),
    'icon-allow-overlap': true,
    'icon-ignore-placement': true,
    'text-allow-overlap': true,
    'text-ignore-placement': true,
    ...rest.layout,
  },
  paint: { 'icon-opacity': opacity, 'text-opacity': opacity, ...rest.paint },
});

const arcs = (params: ClusterParams, theme: Theme): readonly StyleLayer[] =>
  SITE_SHAPES.map((shape) =>
    symbol(`clusters-${shape}`, params, {
      filter: ['all', ['has', `arc-${shape}`], AT_ITS_ZOOM],
      layout: {
        'icon-image': ['concat', ['get', `arc-${shape}`], `-${theme}`],
        'icon-rotate': ['get', `turn-${shape}`],
      },
    }),
  );

/**
 * Names of areas and of towns keep off the numbers in clusters: those who are higher find room first,
 * so this invisible square lies over the labels, which then leave a name out where it would touch.
 */
const room = ({ visible }: ClusterParams): StyleLayer => ({
  id: 'clusters-room',
  type: 'symbol',
  source: CLUSTER_SOURCE,
  filter: AT_ITS_ZOOM,
  metadata: inSlot('crossings'),
  layout: {
    visibility: visibility(visible),
    'icon-image': ROOM_IMAGE,
    'icon-size': ['/', ['*', 2, ['get', 'radius']], ROOM_SIDE],
    'icon-padding': 0,
    'icon-allow-overlap': true,
  },
});

/** Grounds, rings, the number of people inside, and under each the number of sites where there is room. */
export const clusterStyleLayers = (params: ClusterParams, theme: Theme): readonly StyleLayer[] => {
  const { ink, siteLabel, halo } = MAP_COLOURS[theme];
  return [
    room(params),
    symbol('clusters-ground', params, {
      layout: { 'icon-image': ['concat', ['get', 'ground'], `-${theme}`] },
    }),
    ...arcs(params, theme),
    symbol('clusters-people', params, {
      layout: {
        'text-field': ['get', 'people'],
        'text-font': MAP_FONTS.semibold,
        'text-size': ['interpolate', ['linear'], ['get', 'radius'], 13, 9, 23, 12],
        'text-line-height': 0.95,
      },
      paint: { 'text-color': ink },
    }),
    {
      ...symbol('clusters-sites', params, {
        layout: {
          'text-field': ['get', 'sites'],
          'text-font': MAP_FONTS.regular,
          'text-size': 10,
          'text-anchor': 'top',
          'text-radial-offset': ['/', ['+', ['get', 'radius'], 3], 10],
          'text-padding': 0,
          'text-allow-overlap': false,
          'text-ignore-placement': false,
        },
        paint: {
          'text-color': siteLabel,
          'text-halo-color': withOpacity(halo, 0.92),
          'text-halo-width': LABEL_HALO_WIDTH,
        },
      }),
      metadata: inSlot('names'),
    },
  ];
};
