import { additionLegend } from '@waystation/cartography';
import { areaImages } from '../areas/area-images';
import { ChangeParams, changeStyleLayers } from '../changes/change-style';
import { defineLayer } from '../define-layer';
import type { AdditionContext, AdditionRow } from './addition-rows';
import { ADDITION_SOURCE, additionSources } from './addition-sources';
import { additionTable, describeAddition } from './addition-words';

/** Countries coloured by what one cumulative series added between two days; corrections apart. */
export const additions = defineLayer({
  id: 'additions',
  params: ChangeParams,
  keyOf: (row: AdditionRow) => row.pcode,
  sources: additionSources,
  styleLayers: (params, theme) =>
    changeStyleLayers({ name: 'additions', source: ADDITION_SOURCE }, params, theme),
  images: areaImages,
  interactive: ['additions-fill'],
  legend: (rows: readonly AdditionRow[], { breaks }: AdditionContext) =>
    additionLegend(
      rows.map(({ addition }) => addition),
      breaks,
    ),
  describe: describeAddition,
  rowsAsTable: additionTable,
});
