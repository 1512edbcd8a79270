import { MAP_COLOURS, type Theme } from '@waystation/cartography';
import type { LayerSpecification } from 'maplibre-gl';
import { inSlot } from '../layer-order';
import { BASEMAP_SOURCE } from './basemap-source';

/** Rivers and lakes, drawn over the choropleth. */
export const waterLayers = (theme: Theme): readonly LayerSpecification[] => {
  const colours = MAP_COLOURS[theme];
  return [
    {
      id: 'basemap-rivers',
      type: 'line',
      metadata: inSlot('water'),
      source: BASEMAP_SOURCE,
      'source-layer': 'rivers',
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: {
        'line-color': colours.river,
        'line-width': ['interpolate', ['linear'], ['zoom'], 2, 0.4, 5, 1.15, 9, 2.2],
      },
    },
    {
      id: 'basemap-lakes',
      type: 'fill',
      metadata: inSlot('water'),
      source: BASEMAP_SOURCE,
      'source-layer': 'lakes',
      paint: { 'fill-color': colours.sea, 'fill-outline-color': colours.river },
    },
  ];
};
