import { CLASS_COUNTS, DENSITY_PALETTE, MAP_COLOURS, type Theme } from '@waystation/cartography';
import { z } from 'zod';
import { classFill } from '../class-fill';
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

/**
 * Hexagons in class colours; those without any count have the pattern of what is unknown. They have a
 * ground of their own, so that the colours of areas do not shine through into colours of no legend.
 */
export const densityStyleLayers = (params: DensityParams, theme: Theme): readonly StyleLayer[] => {
  const common = {
    source: DENSITY_SOURCE,
    metadata: inSlot('choropleth'),
    layout: { visibility: visibility(params.visible) },
  } as const;
  return [
    {
      ...common,
      id: 'density-ground',
      type: 'fill',
      paint: { 'fill-color': MAP_COLOURS[theme].focusLand },
    },
    {
      ...common,
      id: 'density-fill',
      type: 'fill',
      paint: {
        'fill-color': classFill({ classes: params.classes, palette: DENSITY_PALETTE, theme }),
        'fill-opacity': params.opacity,
      },
    },
    {
      ...common,
      id: 'density-pattern',
      type: 'fill',
      filter: ['==', ['get', 'fill'], 'unknown'],
      paint: { 'fill-pattern': `ws-pattern-unknown-${theme}`, 'fill-opacity': params.opacity },
    },
    {
      ...common,
      id: 'density-lines',
      type: 'line',
      paint: {
        'line-color': MAP_COLOURS[theme].siteLabel,
        'line-width': 0.6,
        'line-opacity': params.opacity,
      },
    },
  ];
};
