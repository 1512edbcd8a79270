import { CHANGE_CLASSES, MAP_COLOURS, type Theme } from '@waystation/cartography';
import type { ExpressionSpecification } from 'maplibre-gl';
import type { z } from 'zod';
import { areaGround, areaOutlines } from '../areas/area-outlines';
import { inSlot } from '../layer-order';
import { layerParams, visibility } from '../layer-params';
import type { StyleLayer } from '../style-layer';

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

/** A map of two moments: what is drawn is named after it. */
type ChangeMap = { readonly name: 'changes' | 'additions'; readonly source: string };

/** The fills of change and the patterns of what has none, such as coverage that came or went. */
export const changeStyleLayers = (
  { name, source }: ChangeMap,
  params: ChangeParams,
  theme: Theme,
): readonly StyleLayer[] => [
  areaGround(name, source, theme),
  {
    id: `${name}-fill`,
    type: 'fill',
    source,
    metadata: inSlot('choropleth'),
    layout: { visibility: visibility(params.visible) },
    paint: { 'fill-color': fillColour(theme), 'fill-opacity': params.opacity },
  },
  {
    id: `${name}-pattern`,
    type: 'fill',
    source,
    filter: ['has', 'pattern'],
    metadata: inSlot('choropleth'),
    layout: { visibility: visibility(params.visible) },
    paint: {
      'fill-pattern': ['concat', 'ws-pattern-', ['get', 'pattern'], `-${theme}`],
      'fill-opacity': params.opacity,
    },
  },
  ...areaOutlines(name, { source, selected: params.selected, theme }),
];
