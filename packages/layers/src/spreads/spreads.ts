import { spreadLegend } from '@waystation/cartography';
import { defineLayer } from '../define-layer';
import { roomImage } from '../frame/room-image';
import type { SpreadContext, SpreadRow } from './spread-rows';
import { spreadSources } from './spread-sources';
import { SpreadParams, spreadStyleLayers } from './spread-style';
import { describeSpread, spreadTable } from './spread-words';

/** Areas whose sources differ, marked by how far they lie apart and whether a figure was agreed. */
export const spreads = defineLayer({
  id: 'spreads',
  params: SpreadParams,
  keyOf: (row: SpreadRow) => row.pcode,
  sources: (rows: readonly SpreadRow[], _context: SpreadContext) => spreadSources(rows),
  styleLayers: spreadStyleLayers,
  images: () => [roomImage],
  interactive: ['spreads'],
  legend: (rows: readonly SpreadRow[]) =>
    spreadLegend(
      rows.map(({ spread, isAgreed, position }) => ({
        class: spread?.class ?? null,
        isAgreed,
        isDrawn: position !== null,
      })),
    ),
  describe: describeSpread,
  rowsAsTable: spreadTable,
});
