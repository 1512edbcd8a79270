import { crossingGlyph, crossingLegend, MAP_COLOURS } from '@waystation/cartography';
import { CROSSING_STATUSES } from '@waystation/domain';
import { defineLayer } from '../define-layer';
import { leaderImages, selectionImage } from '../moved/move-images';
import { oncePerTheme } from '../raster/once-per-theme';
import { rasterise } from '../raster/rasterise';
import {
  CrossingParams,
  crossingSources,
  crossingStyleLayers,
  SELECTED_CROSSING_RADIUS,
} from './crossing-layers';
import type { CrossingRow } from './crossing-rows';
import { crossingTable, describeCrossing } from './crossing-words';

const crossingImages = oncePerTheme((theme) => [
  ...leaderImages(theme),
  selectionImage(SELECTED_CROSSING_RADIUS, theme),
  ...CROSSING_STATUSES.map((status) =>
    rasterise(`ws-crossing-${status}-${theme}`, crossingGlyph(status, MAP_COLOURS[theme])),
  ),
]);

/** Border crossings by whether people may pass, as known at a moment. */
export const crossings = defineLayer({
  id: 'crossings',
  params: CrossingParams,
  keyOf: (row: CrossingRow) => row.crossing.place.id,
  sources: crossingSources,
  styleLayers: crossingStyleLayers,
  images: crossingImages,
  interactive: ['crossings-icons'],
  legend: (rows: readonly CrossingRow[]) =>
    crossingLegend(
      rows.map(({ at }) => at.status),
      rows.filter(({ crossing }) => crossing.place.position === null).length,
      rows.filter(({ volumes }) => volumes.length > 0).length,
    ),
  describe: describeCrossing,
  rowsAsTable: crossingTable,
});
