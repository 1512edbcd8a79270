import { densityLegend } from '@waystation/cartography';
import { areaImages } from '../areas/area-images';
import { defineLayer } from '../define-layer';
import type { DensityContext, DensityRow } from './density-rows';
import { densitySources, figureOfHexagon } from './density-sources';
import { DensityParams, densityStyleLayers } from './density-style';
import { densityTable, describeDensity } from './density-words';

/** Hexagons coloured by the people at the sites in them: a count, not a glow. */
export const density = defineLayer({
  id: 'density',
  params: DensityParams,
  keyOf: (row: DensityRow) => row.key,
  sources: densitySources,
  styleLayers: densityStyleLayers,
  images: areaImages,
  interactive: ['density-fill'],
  legend: (rows: readonly DensityRow[], { breaks, facts }: DensityContext) =>
    densityLegend(rows.map(figureOfHexagon), breaks, facts),
  describe: describeDensity,
  rowsAsTable: densityTable,
});
