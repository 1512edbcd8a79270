import { ringLegend } from '@waystation/cartography';
import { defineLayer } from '../define-layer';
import { centreImages } from './centre-images';
import { CentreParams, centreSources, centreStyleLayers } from './centre-layers';
import type { CentreRow } from './centre-rows';
import { centreTable, describeCentre } from './centre-words';

/** Reception centres with the share of places taken, as known at a moment. */
export const centres = defineLayer({
  id: 'centres',
  params: CentreParams,
  keyOf: (row: CentreRow) => row.centre.place.id,
  sources: centreSources,
  styleLayers: centreStyleLayers,
  images: centreImages,
  interactive: ['centres-rings'],
  legend: (rows: readonly CentreRow[]) =>
    ringLegend(
      rows.map(({ ring }) => ring),
      rows.filter(({ centre }) => centre.place.position === null).length,
    ),
  describe: describeCentre,
  rowsAsTable: centreTable,
});
