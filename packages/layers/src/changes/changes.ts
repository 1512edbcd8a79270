import { changeLegend } from '@waystation/cartography';
import { areaImages } from '../areas/area-images';
import { defineLayer } from '../define-layer';
import type { ChangeContext, ChangeRow } from './change-rows';
import { CHANGE_SOURCE, changeSources } from './change-sources';
import { ChangeParams, changeStyleLayers } from './change-style';
import { changeTable, describeChange } from './change-words';

/** Areas coloured by their change between two rounds, like for like; coverage is drawn apart. */
export const changes = defineLayer({
  id: 'changes',
  params: ChangeParams,
  keyOf: (row: ChangeRow) => row.pcode,
  sources: changeSources,
  styleLayers: (params, theme) =>
    changeStyleLayers({ name: 'changes', source: CHANGE_SOURCE }, params, theme),
  images: areaImages,
  interactive: ['changes-fill'],
  legend: (rows: readonly ChangeRow[], { breaks, before, after }: ChangeContext) =>
    changeLegend(
      rows.map(({ change }) => change),
      breaks,
      before?.method === after?.method,
    ),
  describe: describeChange,
  rowsAsTable: changeTable,
});
