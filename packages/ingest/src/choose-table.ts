import type { TableFormat } from '#formats/format';
import type { Grid } from '#table/grid';
import { HEADER_SEARCH_ROWS } from '#table/hxl-row';

/** A format, the grid (sheet) it was recognised in, and the row of its header there. */
export type Choice = {
  readonly format: TableFormat;
  readonly grid: Grid;
  readonly headerIndex: number;
  /** Columns by field, where hashtags or a person said so; null: the header does. */
  readonly fields: ReadonlyMap<string, number> | null;
};

/**
 * Recognises format, sheet and header row together, by content: the header that some format is most
 * sure of within the first rows of any sheet. Null: no format knows any of them.
 */
export const chooseTable = (
  grids: readonly Grid[],
  formats: readonly TableFormat[],
): Choice | null => {
  let best: (Choice & { readonly confidence: number }) | null = null;
  for (const grid of grids) {
    for (const [headerIndex, { cells }] of grid.rows.slice(0, HEADER_SEARCH_ROWS).entries()) {
      const columns = cells.map(String);
      for (const format of formats) {
        const confidence = format.detect(columns);
        if (confidence > (best?.confidence ?? 0)) {
          best = { format, grid, headerIndex, fields: null, confidence };
        }
      }
    }
  }
  return best;
};
