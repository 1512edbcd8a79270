import { areaCircleLegend } from '@waystation/cartography';
import { defineLayer } from '../define-layer';
import { roomImage } from '../frame/room-image';
import type { AreaCircleContext, AreaCircleRow } from './area-circle-rows';
import { areaCircleSources } from './area-circle-sources';
import { AreaCircleParams, areaCircleStyleLayers } from './area-circle-style';
import { areaCircleTable, describeAreaCircle } from './area-circle-words';

/** Areas as circles whose area is proportional to the number, at the point where their name stands. */
export const areaCircles = defineLayer({
  id: 'areaCircles',
  params: AreaCircleParams,
  keyOf: (row: AreaCircleRow) => row.pcode,
  sources: areaCircleSources,
  styleLayers: areaCircleStyleLayers,
  images: () => [roomImage],
  interactive: ['area-circles'],
  legend: (rows: readonly AreaCircleRow[], { maximum }: AreaCircleContext) =>
    areaCircleLegend(
      rows.map(({ names, value, absence, carriedOver, position }) => ({
        names,
        value,
        absence,
        isCarriedOver: carriedOver,
        isDrawn: position !== null,
      })),
      maximum,
    ),
  describe: describeAreaCircle,
  rowsAsTable: areaCircleTable,
});
