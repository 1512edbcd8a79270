import {
  CARRIED_OVER_OPACITY,
  CLASS_COUNTS,
  classColours,
  MAP_COLOURS,
  PALETTES,
  type Theme,
} from '@waystation/cartography';
import type { ExpressionSpecification } from 'maplibre-gl';
import { z } from 'zod';
import { inSlot } from '../layer-order';
import { layerParams, visibility } from '../layer-params';
import type { StyleLayer } from '../style-layer';
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

/** How strongly classes are drawn beside the one that is isolated. */
const FADED = 0.15;

const fillColour = ({ classes, palette }: AreaParams, theme: Theme): ExpressionSpecification => {
  const { zero, hatchGround } = MAP_COLOURS[theme];
  const [first = zero, ...others] = classColours(classes, { palette, theme });
  return [
    'match',
    ['get', 'fill'],
    'class-0',
    first,
    ...others.flatMap((colour, index) => [`class-${index + 1}`, colour]),
    'zero',
    zero,
    hatchGround,
  ];
};

const fillOpacity = ({ opacity, isolated }: AreaParams): ExpressionSpecification => {
  const own: ExpressionSpecification = [
    'case',
    ['get', 'isCarriedOver'],
    opacity * CARRIED_OVER_OPACITY,
    opacity,
  ];
  return isolated === null
    ? own
    : ['*', own, ['case', ['==', ['get', 'fill'], `class-${isolated}`], 1, FADED]];
};

/** The operation's own land, a little lighter than its neighbours; it stays while the fills hide. */
const ground = (theme: Theme): StyleLayer => ({
  id: 'areas-ground',
  type: 'fill',
  source: AREA_SOURCE,
  metadata: inSlot('ground'),
  paint: { 'fill-color': MAP_COLOURS[theme].focusLand },
});

const fills = (params: AreaParams, theme: Theme): readonly StyleLayer[] => [
  {
    id: 'areas-fill',
    type: 'fill',
    source: AREA_SOURCE,
    metadata: inSlot('choropleth'),
    layout: { visibility: visibility(params.visible) },
    paint: {
      'fill-color': fillColour(params, theme),
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
      'fill-opacity': params.isolated === null ? params.opacity : params.opacity * FADED,
    },
  },
];

const outlines = ({ selected }: AreaParams, theme: Theme): readonly StyleLayer[] => {
  const { selection, selectionCasing, ink } = MAP_COLOURS[theme];
  const common = { type: 'line', source: AREA_SOURCE, metadata: inSlot('selection') } as const;
  const filter: ExpressionSpecification = ['==', ['get', 'key'], selected ?? ''];
  const layout = { 'line-join': 'round' } as const;
  return [
    {
      ...common,
      id: 'areas-hover',
      paint: {
        'line-color': ink,
        'line-width': 1,
        'line-opacity': ['case', ['boolean', ['feature-state', 'hover'], false], 1, 0],
      },
    },
    {
      ...common,
      id: 'areas-selection-casing',
      filter,
      layout,
      paint: { 'line-color': selectionCasing, 'line-width': 5 },
    },
    {
      ...common,
      id: 'areas-selection',
      filter,
      layout,
      paint: { 'line-color': selection, 'line-width': 2.4 },
    },
  ];
};

/** The fills, patterns and outlines of areas; a selected area keeps its outline while hidden. */
export const areaStyleLayers = (params: AreaParams, theme: Theme): readonly StyleLayer[] => [
  ground(theme),
  ...fills(params, theme),
  ...outlines(params, theme),
];
