import { MAP_COLOURS, type Theme } from '@waystation/cartography';
import type { Position } from '@waystation/domain';
import { inSlot } from '../layer-order';
import type { LayerPicture } from '../layer-picture';
import { pointSource } from './point-source';

const SOURCE = 'ws-selected';

/** The mark of a selected thing whose own symbol is not on the map; over all, for nothing else says where it is. */
export const selectedPicture = (position: Position, theme: Theme): LayerPicture => {
  const { selection, selectionCasing } = MAP_COLOURS[theme];
  const metadata = inSlot('frame');
  return {
    id: 'selected',
    sources: pointSource(SOURCE, 'selected', position),
    layers: [
      {
        id: 'selected-ring',
        type: 'circle',
        source: SOURCE,
        metadata,
        paint: {
          'circle-radius': 8,
          'circle-color': selectionCasing,
          'circle-opacity': 0.85,
          'circle-stroke-color': selection,
          'circle-stroke-width': 2.4,
        },
      },
      {
        id: 'selected-point',
        type: 'circle',
        source: SOURCE,
        metadata,
        paint: { 'circle-radius': 3, 'circle-color': selection },
      },
    ],
    images: [],
  };
};
