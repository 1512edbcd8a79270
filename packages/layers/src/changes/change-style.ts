import { CHANGE_CLASSES, MAP_COLOURS, type Theme } from '@waystation/cartography';
import type { ExpressionSpecification } from 'maplibre-gl';
import type { z } from 'zod';
import { areaGround, areaOutlines } from '../areas/area-outlines';
import { inSlot } from '../layer-order';
import { layerParams, visibility } from '../layer-params';
import type { StyleLayer } from '../style-layer';
import { CHANGE_SOURCE } from './change-sources';

/** What a reader may change about the map of changes. */
export const ChangeParams = layerParams(0.9);
export type ChangeParams = z.output<typeof ChangeParams>;

const fillColour = (theme: Theme): ExpressionSpecification => {
  const { diverging, hatchGround } = MAP_COLOURS[theme];
  const [first, ...others] = CHANGE_CLASSES;
  return [
    'match',
    ['get', 'fill'],
    first,
    diverging[0],
    ...others.flatMap((each, index) => [each, diverging[index + 1] ?? hatchGround]),
    hatchGround,
  ];
};

/** The fills of change and the patterns of coverage that came or went. */
export const changeStyleLayers = (params: ChangeParams, theme: Theme): readonly StyleLayer[] => [
  areaGround('changes', CHANGE_SOURCE, theme),
  {
    id: 'changes-fill',
    type: 'fill',
    source: CHANGE_SOURCE,
    metadata: inSlot('choropleth'),
    layout: { visibility: visibility(params.visible) },
    paint: { 'fill-color': fillColour(theme), 'fill-opacity': params.opacity },
  },
  {
    id: 'changes-pattern',
    type: 'fill',
    source: CHANGE_SOURCE,
    filter: ['has', 'pattern'],
    metadata: inSlot('choropleth'),
    layout: { visibility: visibility(params.visible) },
    paint: {
      'fill-pattern': ['concat', 'ws-pattern-', ['get', 'pattern'], `-${theme}`],
      'fill-opacity': params.opacity,
    },
  },
  ...areaOutlines('changes', { source: CHANGE_SOURCE, selected: params.selected, theme }),
];
