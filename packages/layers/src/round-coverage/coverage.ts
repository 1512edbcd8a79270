import { coverageLegend } from '@waystation/cartography';
import { areaImages } from '../areas/area-images';
import { defineLayer } from '../define-layer';
import type { CoverageContext, CoverageRow } from './coverage-rows';
import { coverageSources } from './coverage-sources';
import { CoverageParams, coverageStyleLayers } from './coverage-style';
import { coverageTable, describeCoverage } from './coverage-words';

/** Areas by whether the round covered them, whatever it counted there. */
export const coverage = defineLayer({
  id: 'coverage',
  params: CoverageParams,
  keyOf: (row: CoverageRow) => row.pcode,
  sources: (rows: readonly CoverageRow[], _context: CoverageContext) => coverageSources(rows),
  styleLayers: coverageStyleLayers,
  images: areaImages,
  interactive: ['coverage-fill'],
  legend: (rows: readonly CoverageRow[], { passport, sites }: CoverageContext) =>
    coverageLegend(
      rows.map(({ state }) => state),
      { round: passport?.coverage ?? null, sites },
    ),
  describe: describeCoverage,
  rowsAsTable: coverageTable,
});
