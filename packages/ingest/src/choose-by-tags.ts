import type { TableFormat } from '#formats/format';
import { fieldsOfTags } from '#table/fields-of-tags';
import type { Grid } from '#table/grid';
import { findHxlRow } from '#table/hxl-row';
import type { Choice } from './choose-table';

/** A choice that hashtags told. */
type TaggedChoice = Choice & { readonly fields: ReadonlyMap<string, number> };

/** The header that stands above a row of hashtags; the hashtags themselves where nothing does. */
const headerAbove = (grid: Grid, tagIndex: number): number => {
  const above = grid.rows[tagIndex - 1]?.cells ?? [];
  const filled = above.filter((cell) => String(cell).trim() !== '');
  return filled.length * 2 >= (grid.rows[tagIndex]?.cells.length ?? 0) ? tagIndex - 1 : tagIndex;
};

/**
 * Recognises a table by its HXL hashtags, for files whose headers no format knows: the format of which
 * all needed fields are tagged, the most fields first. Null: there is none.
 */
export const chooseByTags = (
  grids: readonly Grid[],
  formats: readonly TableFormat[],
): TaggedChoice | null => {
  let best: TaggedChoice | null = null;
  for (const grid of grids) {
    const tagIndex = findHxlRow(grid);
    const tags = tagIndex === null ? [] : (grid.rows[tagIndex]?.cells.map(String) ?? []);
    for (const format of tagIndex === null ? [] : formats) {
      const { assignable } = format;
      const fields = assignable === undefined ? new Map() : fieldsOfTags(tags, assignable.tags);
      const isWhole = assignable?.required.every((field) => fields.has(field)) ?? false;
      if (tagIndex !== null && isWhole && fields.size > (best?.fields.size ?? 0)) {
        best = { format, grid, headerIndex: headerAbove(grid, tagIndex), fields };
      }
    }
  }
  return best;
};
