import { classLegend } from '@waystation/cartography';
import { defineLayer } from '../define-layer';
import { areaImages } from './area-images';
import type { AreaContext, AreaRow } from './area-rows';
import { areaSources } from './area-sources';
import { AreaParams, areaStyleLayers } from './area-style';
import { areaTable, describeArea } from './area-words';
import { classedFigure } from './classed-figure';

/** Areas coloured by the class of their figure, with a mark for every kind of nothing. */
export const areas = defineLayer({
  id: 'areas',
  params: AreaParams,
  keyOf: (row: AreaRow) => row.pcode,
  sources: areaSources,
  styleLayers: areaStyleLayers,
  images: areaImages,
  interactive: ['areas-fill'],
  legend: (rows: readonly AreaRow[], context: AreaContext) =>
    classLegend(
      rows.map((row) => classedFigure(row, context)),
      context.breaks,
    ),
  describe: describeArea,
  rowsAsTable: areaTable,
});
