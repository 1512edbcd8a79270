import { freshnessStyle, MAP_COLOURS, type Theme, withOpacity } from '@waystation/cartography';
import type { Qualifier } from '@waystation/domain';
import { formatNumber } from '@waystation/i18n';
import type { Feature, Point } from 'geojson';
import type { z } from 'zod';
import { MAP_FONTS } from '../basemap/map-fonts';
import type { GeoSources } from '../geo-source';
import { LABEL_HALO_WIDTH } from '../label-halo';
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

/** From this zoom the numbers of neighbouring crossings have room beside their signs. */
const VOLUMES_FROM_ZOOM = 5;

/** Radius in pixels of the ring behind a selected crossing. */
export const SELECTED_CROSSING_RADIUS = 11;

type CrossingProperties = {
  readonly key: string;
  readonly icon: string;
  readonly weight: number;
  /** Who passed, one way a line; absent where nobody was counted. */
  readonly volumes?: string;
};

/** How exact a number is, in the one sign for which there is room; the words stand where it is touched and in the table. */
const SIGNS: Readonly<Record<Qualifier, string>> = {
  exact: '',
  about: '~',
  atLeast: '≥',
  moreThan: '>',
  atMost: '≤',
  fewerThan: '<',
  rangeLow: '≥',
  rangeHigh: '≤',
  planned: '~',
};

/**
 * Each way with the number of its newest report, as `LBY › TUN ~137 400`; digits are Latin in every language.
 * No arrow: the fonts of print have none.
 */
const volumesText = ({ volumes }: CrossingRow): string =>
  volumes
    .flatMap(({ from, to, value, qualifier }) =>
      value === null ? [] : `${from} › ${to} ${SIGNS[qualifier]}${formatNumber(value, 'en')}`,
    )
    .join('\n');

const volumesOf = (row: CrossingRow): Pick<CrossingProperties, 'volumes'> => {
  const volumes = volumesText(row);
  return volumes === '' ? {} : { volumes };
};

/** The crossings that have a position, with the icon of their status, weaker where it is old. */
export const crossingSources = (
  rows: readonly CrossingRow[],
  { moves }: Pick<CrossingContext, 'moves'>,
): GeoSources => ({
  [SOURCE]: {
    lineMetrics: false,
    data: {
      type: 'FeatureCollection',
      features: rows.flatMap((row): Feature<Point, CrossingProperties>[] =>
        row.crossing.place.position === null
          ? []
          : [
              {
                type: 'Feature',
                geometry: { type: 'Point', coordinates: [...row.crossing.place.position] },
                properties: {
                  key: row.crossing.place.id,
                  icon: `ws-crossing-${row.at.status}`,
                  weight: freshnessStyle(row.at.freshness).weight,
                  ...volumesOf(row),
                  ...moveProperties(row.crossing.place.id, moves),
                },
              },
            ],
      ),
    },
  },
});

/** Who passed, beside the sign where there is room: from afar the signs of a border stand too close. */
const volumeLabels = (
  { visible, opacity }: { readonly visible: boolean; readonly opacity: number },
  theme: Theme,
): StyleLayer => {
  const { ink, halo } = MAP_COLOURS[theme];
  return {
    id: 'crossings-volumes',
    type: 'symbol',
    source: SOURCE,
    minzoom: VOLUMES_FROM_ZOOM,
    filter: ['has', 'volumes'],
    metadata: inSlot('names'),
    layout: {
      visibility: visibility(visible),
      'text-field': ['get', 'volumes'],
      'text-font': MAP_FONTS.medium,
      'text-size': 10,
      'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
      'text-radial-offset': 0.9,
      'text-justify': 'auto',
    },
    paint: {
      'text-color': ink,
      'text-halo-color': withOpacity(halo, 0.92),
      'text-halo-width': LABEL_HALO_WIDTH,
      'text-opacity': opacity,
    },
  };
};

/** The squares of crossings, who passed them, and the ring round a selected one. */
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
  volumeLabels({ visible, opacity }, theme),
];
