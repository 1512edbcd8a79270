import {
  MAP_COLOURS,
  SITE_CASING_WIDTH,
  SITE_FILL_OPACITY,
  SITE_RING_WIDTH,
  type Theme,
  withOpacity,
} from '@waystation/cartography';
import type { ExpressionSpecification } from 'maplibre-gl';
import type { z } from 'zod';
import { MAP_FONTS } from '../basemap/map-fonts';
import { ROOM_IMAGE, ROOM_SIDE } from '../frame/room-image';
import { LABEL_HALO_WIDTH } from '../label-halo';
import { inSlot } from '../layer-order';
import { layerParams, visibility } from '../layer-params';
import type { StyleLayer } from '../style-layer';

/** What a reader may change about sites. */
export const SiteParams = layerParams(1);
export type SiteParams = z.output<typeof SiteParams>;

/** Sites of at least this radius in pixels are named on the map, where there is room. */
const NAMED_FROM_RADIUS = 9;

/** Hundreds of question marks at full size would hide a country, and with it what is known. */
const UNKNOWN_FROM_AFAR = 0.45;

const IS_UNKNOWN: ExpressionSpecification = ['==', ['get', 'radius'], 0];

/** The looks of sites that nobody says are open. */
const UNSAID = ['filledUnsaid', 'openUnsaid', 'zeroUnsaid'];

/** Below its zoom a site is part of a cluster; the map reads filters at whole zooms. */
const IS_ALONE: ExpressionSpecification = ['>=', ['zoom'], ['coalesce', ['get', 'alone'], 0]];

/** Where the layers of one kind of site are. */
export type SiteLayerNames = { readonly id: string; readonly source: string };

const circles = (
  { id, source }: SiteLayerNames,
  { visible, opacity }: SiteParams,
  theme: Theme,
): StyleLayer => {
  const { siteFill, siteLabel, siteCasing, unknown } = MAP_COLOURS[theme];
  return {
    id: `${id}-circles`,
    type: 'circle',
    source,
    filter: ['all', ['!=', ['get', 'look'], 'picture'], IS_ALONE],
    metadata: inSlot('sites'),
    layout: {
      visibility: visibility(visible),
      // Small symbols are drawn last, so that a large one never hides them.
      'circle-sort-key': ['-', 0, ['get', 'radius']],
    },
    paint: {
      'circle-radius': ['get', 'radius'],
      'circle-color': ['match', ['get', 'look'], UNSAID, unknown, siteFill],
      'circle-opacity': [
        'match',
        ['get', 'look'],
        'filled',
        opacity * SITE_FILL_OPACITY.counted,
        'filledUnsaid',
        opacity * SITE_FILL_OPACITY.unsaid,
        ['open', 'openUnsaid'],
        opacity * 0.08,
        0,
      ],
      'circle-stroke-color': [
        'match',
        ['get', 'look'],
        'filled',
        siteCasing,
        UNSAID,
        unknown,
        siteLabel,
      ],
      'circle-stroke-width': ['match', ['get', 'look'], 'open', SITE_RING_WIDTH, SITE_CASING_WIDTH],
      'circle-stroke-opacity': opacity,
    },
  };
};

const pictures = (
  { id, source }: SiteLayerNames,
  { visible, opacity }: SiteParams,
  theme: Theme,
): StyleLayer => ({
  id: `${id}-pictures`,
  type: 'symbol',
  source,
  filter: ['all', ['==', ['get', 'look'], 'picture'], IS_ALONE],
  metadata: inSlot('sites'),
  layout: {
    visibility: visibility(visible),
    'icon-image': ['concat', ['get', 'icon'], `-${theme}`],
    'icon-size': [
      'interpolate',
      ['linear'],
      ['zoom'],
      5,
      ['*', ['get', 'scale'], ['case', IS_UNKNOWN, UNKNOWN_FROM_AFAR, 1]],
      8,
      ['get', 'scale'],
    ],
    'icon-allow-overlap': true,
    'icon-ignore-placement': true,
    'symbol-sort-key': ['-', 0, ['get', 'radius']],
  },
  paint: { 'icon-opacity': opacity },
});

const selection = (
  { id, source }: SiteLayerNames,
  { visible, selected }: SiteParams,
  theme: Theme,
): readonly StyleLayer[] => {
  const colours = MAP_COLOURS[theme];
  const ring = (name: string, colour: string, width: number): StyleLayer => ({
    id: `${id}-${name}`,
    type: 'circle',
    source,
    filter: ['==', ['get', 'key'], selected ?? ''],
    metadata: inSlot('selection'),
    layout: { visibility: visibility(visible) },
    paint: {
      'circle-radius': ['+', ['max', ['get', 'radius'], 3], 2],
      'circle-opacity': 0,
      'circle-stroke-color': colour,
      'circle-stroke-width': width,
    },
  });
  return [
    ring('selection-casing', colours.selectionCasing, 5),
    ring('selection', colours.selection, 2.4),
  ];
};

const names = (
  { id, source }: SiteLayerNames,
  { visible, opacity }: SiteParams,
  theme: Theme,
): StyleLayer => {
  const { siteLabel, halo } = MAP_COLOURS[theme];
  return {
    id: `${id}-names`,
    type: 'symbol',
    source,
    minzoom: 6,
    filter: ['all', ['>=', ['get', 'radius'], NAMED_FROM_RADIUS], IS_ALONE],
    metadata: inSlot('names'),
    layout: {
      visibility: visibility(visible),
      'text-field': ['get', 'name'],
      'text-font': MAP_FONTS.semibold,
      'text-size': 11,
      'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
      'text-radial-offset': ['+', 0.3, ['/', ['get', 'radius'], 11]],
      'symbol-sort-key': ['-', 0, ['get', 'radius']],
    },
    paint: {
      'text-color': siteLabel,
      'text-halo-color': withOpacity(halo, 0.92),
      'text-halo-width': LABEL_HALO_WIDTH,
      'text-opacity': opacity,
    },
  };
};

/** Sites of at least this radius in pixels keep the names of areas off; smaller ones a name may cover. */
const ROOM_FROM_RADIUS = 4;

const room = ({ id, source }: SiteLayerNames, { visible }: SiteParams): StyleLayer => ({
  id: `${id}-room`,
  type: 'symbol',
  source,
  filter: ['all', ['>=', ['get', 'radius'], ROOM_FROM_RADIUS], IS_ALONE],
  metadata: inSlot('room'),
  layout: {
    visibility: visibility(visible),
    'icon-image': ROOM_IMAGE,
    'icon-size': ['/', ['*', 2, ['get', 'radius']], ROOM_SIDE],
    'icon-padding': 0,
    'icon-allow-overlap': true,
  },
});

/** Circles, pictures, the ring round a selected site, and the names of the largest. */
export const siteStyleLayers =
  (of: SiteLayerNames) =>
  (params: SiteParams, theme: Theme): readonly StyleLayer[] => [
    circles(of, params, theme),
    pictures(of, params, theme),
    ...selection(of, params, theme),
    room(of, params),
    names(of, params, theme),
  ];
