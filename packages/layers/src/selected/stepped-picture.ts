import { MAP_COLOURS, type Theme } from '@waystation/cartography';
import type { Position } from '@waystation/domain';
import { inSlot } from '../layer-order';
import type { LayerPicture } from '../layer-picture';
import { pointSource } from './point-source';

const SOURCE = 'ws-stepped';

/** Round the largest symbol of merged sites, with what is written in it. */
const RADIUS = 30;

/** The focus of the keyboard on the map: an open ring, so that what it is round can be read. */
export const steppedPicture = (position: Position, theme: Theme): LayerPicture => {
  const { selection, selectionCasing } = MAP_COLOURS[theme];
  const ring = (id: string, paint: { readonly colour: string; readonly width: number }) => ({
    id,
    type: 'circle' as const,
    source: SOURCE,
    metadata: inSlot('frame'),
    paint: {
      'circle-radius': RADIUS,
      'circle-opacity': 0,
      'circle-stroke-color': paint.colour,
      'circle-stroke-width': paint.width,
    },
  });
  return {
    id: 'stepped',
    sources: pointSource(SOURCE, 'stepped', position),
    layers: [
      ring('stepped-casing', { colour: selectionCasing, width: 5 }),
      ring('stepped-ring', { colour: selection, width: 2.4 }),
    ],
    images: [],
  };
};
