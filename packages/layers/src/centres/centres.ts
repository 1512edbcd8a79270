import { ringLegend } from '@waystation/cartography';
import { defineLayer } from '../define-layer';
import type { CentreContext } from './centre-groups';
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
  interactive: ['centres-rings', 'centres-groups'],
  legend: (rows: readonly CentreRow[], { grouped }: CentreContext) =>
    ringLegend(
      rows.map(({ ring }) => ring),
      {
        withoutCoordinates: rows.filter(({ centre }) => centre.place.position === null).length,
        hasGroups: grouped.groups.length > 0,
      },
    ),
  describe: describeCentre,
  rowsAsTable: centreTable,
});
