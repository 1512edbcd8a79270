import { areaOpacity, CLASS_COUNTS, PALETTES, type Theme } from '@waystation/cartography';
import type { ExpressionSpecification } from 'maplibre-gl';
import { z } from 'zod';
import { classFill } from '../class-fill';
import { inSlot } from '../layer-order';
import { layerParams, visibility } from '../layer-params';
import type { StyleLayer } from '../style-layer';
import { areaGround, areaOutlines } from './area-outlines';
import { AREA_SOURCE } from './area-sources';

/** What a reader may change about the choropleth; 90 % lets the ground through (ui/DESIGN.md 4). */
export const AreaParams = layerParams(0.9).extend({
  palette: z.enum(PALETTES).default('earth'),
  /** How many classes the figures are in. */
  classes: z.number().int().min(1).max(CLASS_COUNTS.most).default(CLASS_COUNTS.usual),
  /** The only class that is shown, the others faded; null: all. */
  isolated: z.number().int().nullable().default(null),
});
export type AreaParams = z.output<typeof AreaParams>;

const fillOpacity = ({ opacity, isolated }: AreaParams): ExpressionSpecification => {
  const drawn = (isFaded: boolean): ExpressionSpecification => [
    'case',
    ['get', 'isCarriedOver'],
    areaOpacity(opacity, { isCarriedOver: true, isFaded }),
    areaOpacity(opacity, { isCarriedOver: false, isFaded }),
  ];
  return isolated === null
    ? drawn(false)
    : ['case', ['==', ['get', 'fill'], `class-${isolated}`], drawn(false), drawn(true)];
};

const fills = (params: AreaParams, theme: Theme): readonly StyleLayer[] => [
  {
    id: 'areas-fill',
    type: 'fill',
    source: AREA_SOURCE,
    metadata: inSlot('choropleth'),
    layout: { visibility: visibility(params.visible) },
    paint: {
      'fill-color': classFill({ ...params, theme }),
      'fill-opacity': fillOpacity(params),
    },
  },
  {
    id: 'areas-pattern',
    type: 'fill',
    source: AREA_SOURCE,
    filter: ['has', 'pattern'],
    metadata: inSlot('choropleth'),
    layout: { visibility: visibility(params.visible) },
    paint: {
      'fill-pattern': ['concat', 'ws-pattern-', ['get', 'pattern'], `-${theme}`],
      'fill-opacity': areaOpacity(params.opacity, {
        isCarriedOver: false,
        isFaded: params.isolated !== null,
      }),
    },
  },
];

/** The fills, patterns and outlines of areas; a selected area keeps its outline while hidden. */
export const areaStyleLayers = (params: AreaParams, theme: Theme): readonly StyleLayer[] => [
  areaGround('areas', AREA_SOURCE, theme),
  ...fills(params, theme),
  ...areaOutlines('areas', { source: AREA_SOURCE, selected: params.selected, theme }),
];
