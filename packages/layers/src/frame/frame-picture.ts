import { inSlot } from '../layer-order';
import type { LayerPicture } from '../layer-picture';
import { BLOCK_SIDE } from './frame-blocks';
import { ROOM_IMAGE, ROOM_SIDE, roomImage } from './room-image';

const SOURCE = 'ws-frame';

/** Invisible squares at positions on the ground, which no label may touch (see frameBlocks). */
export const framePicture = (positions: readonly (readonly [number, number])[]): LayerPicture => ({
  id: 'frame',
  sources: {
    [SOURCE]: {
      lineMetrics: false,
      data: {
        type: 'FeatureCollection',
        features: positions.map((position, index) => ({
          type: 'Feature',
          geometry: { type: 'Point', coordinates: [...position] },
          properties: { key: String(index) },
        })),
      },
    },
  },
  layers: [
    {
      id: 'frame-room',
      type: 'symbol',
      source: SOURCE,
      metadata: inSlot('frame'),
      layout: {
        'icon-image': ROOM_IMAGE,
        'icon-size': BLOCK_SIDE / ROOM_SIDE,
        'icon-padding': 0,
        'icon-allow-overlap': true,
      },
    },
  ],
  images: [roomImage],
});
