import { MAP_COLOURS, type Theme } from '@waystation/cartography';
import type { LayerSpecification } from 'maplibre-gl';
import { inSlot } from '../layer-order';
import { BASEMAP_SOURCE } from './basemap-source';

/** What the ground needs to know. */
export type GroundOptions = {
  readonly theme: Theme;
  /** ISO 3166-1 alpha-3 of the operation's countries. */
  readonly operationCountries: readonly string[];
};

/** The style layer of the sea, which is put on show once the land in view has been read. */
export const SEA_LAYER = 'basemap-sea';

/** What lies under everything: ground of which nothing is said. */
export const neutralGround = (theme: Theme): LayerSpecification => ({
  id: 'basemap-neutral',
  type: 'background',
  metadata: inSlot('ground'),
  paint: { 'background-color': MAP_COLOURS[theme].land },
});

/**
 * Sea, land, and the borders of the operation's neighbours. Tiles bring the land, not the sea: where
 * a tile is missing the sea would lie over land, so all is neutral ground until they are there.
 */
export const groundLayers = ({
  theme,
  operationCountries,
}: GroundOptions): readonly LayerSpecification[] => {
  const colours = MAP_COLOURS[theme];
  return [
    neutralGround(theme),
    {
      id: SEA_LAYER,
      type: 'background',
      metadata: inSlot('ground'),
      layout: { visibility: 'none' },
      paint: { 'background-color': colours.sea },
    },
    {
      id: 'basemap-land',
      type: 'fill',
      metadata: inSlot('ground'),
      source: BASEMAP_SOURCE,
      'source-layer': 'countries',
      paint: { 'fill-color': colours.land },
    },
    neighbourLines('international', { theme, operationCountries }),
    neighbourLines('undetermined', { theme, operationCountries }),
  ];
};

// The operation's own lines come with its boundary set (design, section 4); these would double them.
const neighbourLines = (
  kind: 'international' | 'undetermined',
  { theme, operationCountries }: GroundOptions,
): LayerSpecification => ({
  id: `basemap-boundaries-${kind}`,
  type: 'line',
  metadata: inSlot('ground'),
  source: BASEMAP_SOURCE,
  'source-layer': 'country-boundaries',
  filter: [
    'all',
    ['==', ['get', 'kind'], kind],
    ['!', ['in', ['get', 'a'], ['literal', [...operationCountries]]]],
    ['!', ['in', ['get', 'b'], ['literal', [...operationCountries]]]],
  ],
  layout: { 'line-join': 'round' },
  paint: {
    'line-color': MAP_COLOURS[theme].lineNeighbour,
    'line-width': ['interpolate', ['linear'], ['zoom'], 2, 0.6, 5, 0.9, 9, 1.4],
    // The pattern of undetermined lines is the design's (section 4): 5-3 pixels.
    ...(kind === 'undetermined' ? { 'line-dasharray': [5, 3] } : {}),
  },
});
