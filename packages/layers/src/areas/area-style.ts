import { CARRIED_OVER_OPACITY, MAP_COLOURS, type Theme } from '@waystation/cartography';
import type { ExpressionSpecification } from 'maplibre-gl';
import type { z } from 'zod';
import { inSlot } from '../layer-order';
import { layerParams, visibility } from '../layer-params';
import type { StyleLayer } from '../style-layer';
import { AREA_SOURCE } from './area-sources';

/** What a reader may change about the choropleth; 90 % lets the ground through (ui/DESIGN.md 4). */
export const AreaParams = layerParams(0.9);
export type AreaParams = z.output<typeof AreaParams>;

const fillColour = (theme: Theme): ExpressionSpecification => {
  const { classes, zero, hatchGround } = MAP_COLOURS[theme];
  const [c1, c2, c3, c4, c5] = classes;
  return [
    'match',
    ['get', 'fill'],
    'shade-0',
    c1,
    'shade-1',
    c2,
    'shade-2',
    c3,
    'shade-3',
    c4,
    'shade-4',
    c5,
    'zero',
    zero,
    hatchGround,
  ];
};

/** The operation's own land, a little lighter than its neighbours; it stays while the fills hide. */
const ground = (theme: Theme): StyleLayer => ({
  id: 'areas-ground',
  type: 'fill',
  source: AREA_SOURCE,
  metadata: inSlot('ground'),
  paint: { 'fill-color': MAP_COLOURS[theme].focusLand },
});

const fills = ({ opacity, visible }: AreaParams, theme: Theme): readonly StyleLayer[] => [
  {
    id: 'areas-fill',
    type: 'fill',
    source: AREA_SOURCE,
    metadata: inSlot('choropleth'),
    layout: { visibility: visibility(visible) },
    paint: {
      'fill-color': fillColour(theme),
      'fill-opacity': ['case', ['get', 'isCarriedOver'], opacity * CARRIED_OVER_OPACITY, opacity],
    },
  },
  {
    id: 'areas-pattern',
    type: 'fill',
    source: AREA_SOURCE,
    filter: ['has', 'pattern'],
    metadata: inSlot('choropleth'),
    layout: { visibility: visibility(visible) },
    paint: {
      'fill-pattern': ['concat', 'ws-pattern-', ['get', 'pattern'], `-${theme}`],
      'fill-opacity': opacity,
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
