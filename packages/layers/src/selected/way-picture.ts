import { MAP_COLOURS, type Theme } from '@waystation/cartography';
import type { Position } from '@waystation/domain';
import { inSlot } from '../layer-order';
import type { LayerPicture } from '../layer-picture';

const SOURCE = 'ws-way';

/**
 * A way over roads, drawn whole: a line that is no road, such as that as the crow flies, is never drawn so.
 * Null: there is none, and nothing is drawn; the layers stay, so that one that comes is drawn at once.
 */
export const wayPicture = (line: readonly Position[] | null, theme: Theme): LayerPicture => {
  const { selection, selectionCasing } = MAP_COLOURS[theme];
  const stroke = (id: string, colour: string, width: number) => ({
    id,
    type: 'line' as const,
    source: SOURCE,
    metadata: inSlot('selection'),
    layout: { 'line-join': 'round' as const, 'line-cap': 'round' as const },
    paint: { 'line-color': colour, 'line-width': width },
  });
  return {
    id: 'way',
    sources: {
      [SOURCE]: {
        lineMetrics: false,
        data: {
          type: 'FeatureCollection',
          features:
            line === null
              ? []
              : [
                  {
                    type: 'Feature',
                    geometry: {
                      type: 'LineString',
                      coordinates: line.map((point) => [...point]),
                    },
                    properties: { key: 'way' },
                  },
                ],
        },
      },
    },
    layers: [stroke('way-casing', selectionCasing, 7), stroke('way-line', selection, 4)],
    images: [],
  };
};
