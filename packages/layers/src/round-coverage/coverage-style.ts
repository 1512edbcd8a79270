import { CARRIED_OVER_OPACITY, MAP_COLOURS, type Theme } from '@waystation/cartography';
import type { z } from 'zod';
import { inSlot } from '../layer-order';
import { layerParams, visibility } from '../layer-params';
import type { StyleLayer } from '../style-layer';
import { COVERAGE_SOURCE } from './coverage-sources';

/** What a reader may change about the map of coverage. */
export const CoverageParams = layerParams(0.9);
export type CoverageParams = z.output<typeof CoverageParams>;

/**
 * One colour for what was assessed, weaker and dotted where in part, patterns for the rest. Ground and
 * outlines are those of the areas layer, which is always there.
 */
export const coverageStyleLayers = (
  params: CoverageParams,
  theme: Theme,
): readonly StyleLayer[] => {
  const { assessed, hatchGround } = MAP_COLOURS[theme];
  const layout = { visibility: visibility(params.visible) };
  return [
    {
      id: 'coverage-fill',
      type: 'fill',
      source: COVERAGE_SOURCE,
      metadata: inSlot('choropleth'),
      layout,
      paint: {
        'fill-color': ['match', ['get', 'fill'], ['assessed', 'inPart'], assessed, hatchGround],
        'fill-opacity': [
          'case',
          ['==', ['get', 'fill'], 'inPart'],
          params.opacity * CARRIED_OVER_OPACITY,
          params.opacity,
        ],
      },
    },
    {
      id: 'coverage-pattern',
      type: 'fill',
      source: COVERAGE_SOURCE,
      filter: ['has', 'pattern'],
      metadata: inSlot('choropleth'),
      layout,
      paint: {
        'fill-pattern': ['concat', 'ws-pattern-', ['get', 'pattern'], `-${theme}`],
        'fill-opacity': params.opacity,
      },
    },
  ];
};
