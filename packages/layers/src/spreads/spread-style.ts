import { MAP_COLOURS, SPREAD_LINE_WIDTH, type Theme } from '@waystation/cartography';
import type { z } from 'zod';
import { ROOM_IMAGE, ROOM_SIDE } from '../frame/room-image';
import { inSlot } from '../layer-order';
import { layerParams, visibility } from '../layer-params';
import type { StyleLayer } from '../style-layer';
import { SPREAD_SOURCE } from './spread-sources';

/** What a reader may change about the marks of differing sources. */
export const SpreadParams = layerParams(1);
export type SpreadParams = z.output<typeof SpreadParams>;

const marks = ({ visible, opacity }: SpreadParams, theme: Theme): StyleLayer => {
  const { ink, surface } = MAP_COLOURS[theme];
  return {
    id: 'spreads',
    type: 'circle',
    source: SPREAD_SOURCE,
    metadata: inSlot('sites'),
    layout: { visibility: visibility(visible) },
    paint: {
      'circle-radius': ['get', 'radius'],
      'circle-color': ['case', ['get', 'isAgreed'], ink, surface],
      'circle-opacity': opacity,
      'circle-stroke-color': ['case', ['get', 'isAgreed'], surface, ink],
      'circle-stroke-width': SPREAD_LINE_WIDTH,
      'circle-stroke-opacity': opacity,
    },
  };
};

/** The marks, filled where a figure was agreed and open where none was, and the room they keep of names. */
export const spreadStyleLayers = (params: SpreadParams, theme: Theme): readonly StyleLayer[] => [
  marks(params, theme),
  {
    id: 'spreads-room',
    type: 'symbol',
    source: SPREAD_SOURCE,
    metadata: inSlot('room'),
    layout: {
      visibility: visibility(params.visible),
      'icon-image': ROOM_IMAGE,
      'icon-size': ['/', ['*', 2, ['get', 'radius']], ROOM_SIDE],
      'icon-padding': 0,
      'icon-allow-overlap': true,
    },
  },
];
