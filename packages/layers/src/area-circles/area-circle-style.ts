import { AREA_CIRCLE_OPACITY, MAP_COLOURS, type Theme } from '@waystation/cartography';
import type { z } from 'zod';
import { ROOM_IMAGE, ROOM_SIDE } from '../frame/room-image';
import { inSlot } from '../layer-order';
import { layerParams, visibility } from '../layer-params';
import type { StyleLayer } from '../style-layer';
import { AREA_CIRCLE_SOURCE } from './area-circle-sources';

/** What a reader may change about the circles of areas. */
export const AreaCircleParams = layerParams(1);
export type AreaCircleParams = z.output<typeof AreaCircleParams>;

const circles = ({ visible, opacity }: AreaCircleParams, theme: Theme): StyleLayer => {
  const { areaCircle } = MAP_COLOURS[theme];
  return {
    id: 'area-circles',
    type: 'circle',
    source: AREA_CIRCLE_SOURCE,
    metadata: inSlot('sites'),
    layout: {
      visibility: visibility(visible),
      // Small circles are drawn last, so that a large one never hides them.
      'circle-sort-key': ['-', 0, ['get', 'radius']],
    },
    paint: {
      'circle-radius': ['get', 'radius'],
      'circle-color': areaCircle,
      'circle-opacity': ['case', ['get', 'isCarriedOver'], 0, opacity * AREA_CIRCLE_OPACITY],
      'circle-stroke-color': areaCircle,
      'circle-stroke-width': 1.2,
      'circle-stroke-opacity': opacity,
    },
  };
};

/** The circles, filled where counted and open where carried over, and the room they keep of names. */
export const areaCircleStyleLayers = (
  params: AreaCircleParams,
  theme: Theme,
): readonly StyleLayer[] => [
  circles(params, theme),
  {
    id: 'area-circles-room',
    type: 'symbol',
    source: AREA_CIRCLE_SOURCE,
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
