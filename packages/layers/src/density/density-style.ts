import {
  CLASS_COUNTS,
  classColours,
  DENSITY_PALETTE,
  MAP_COLOURS,
  type Theme,
} from '@waystation/cartography';
import type { ExpressionSpecification } from 'maplibre-gl';
import { z } from 'zod';
import { inSlot } from '../layer-order';
import { layerParams, visibility } from '../layer-params';
import type { StyleLayer } from '../style-layer';
import { DENSITY_SOURCE } from './density-sources';

/** What a reader may change about the hexagons. */
export const DensityParams = layerParams(0.85).extend({
  /** How many classes the hexagons are in. */
  classes: z.number().int().min(1).max(CLASS_COUNTS.most).default(CLASS_COUNTS.usual),
});
export type DensityParams = z.output<typeof DensityParams>;

const fillColour = ({ classes }: DensityParams, theme: Theme): ExpressionSpecification => {
  const { zero, hatchGround } = MAP_COLOURS[theme];
  const [first = zero, ...others] = classColours(classes, { palette: DENSITY_PALETTE, theme });
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

/**
 * Hexagons in class colours; those without any count have the pattern of what is unknown. They have a
 * ground of their own, so that the colours of areas do not shine through into colours of no legend.
 */
export const densityStyleLayers = (params: DensityParams, theme: Theme): readonly StyleLayer[] => {
  const common = {
    source: DENSITY_SOURCE,
    metadata: inSlot('choropleth'),
  } as const;
  const layout = { visibility: visibility(params.visible) } as const;
  return [
    {
      ...common,
      id: 'density-ground',
      type: 'fill',
      layout,
      paint: { 'fill-color': MAP_COLOURS[theme].focusLand },
    },
    {
      ...common,
      id: 'density-fill',
      type: 'fill',
      layout,
      paint: { 'fill-color': fillColour(params, theme), 'fill-opacity': params.opacity },
    },
    {
      ...common,
      id: 'density-pattern',
      type: 'fill',
      filter: ['==', ['get', 'fill'], 'unknown'],
      layout,
      paint: { 'fill-pattern': `ws-pattern-unknown-${theme}`, 'fill-opacity': params.opacity },
    },
    {
      ...common,
      id: 'density-lines',
      type: 'line',
      layout,
      paint: {
        'line-color': MAP_COLOURS[theme].siteLabel,
        'line-width': 0.6,
        'line-opacity': params.opacity,
      },
    },
  ];
};
