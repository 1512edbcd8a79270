import type { TableFormat } from '#formats/format';
import { fieldColumns } from '#table/field-columns';
import type { Grid } from '#table/grid';
import { chooseByTags } from './choose-by-tags';
import { type Choice, chooseTable } from './choose-table';

/** How many fields a header tells; a format that only headers tell knows them all. */
const fieldsInHeader = (choice: Choice | null): number => {
  if (choice === null) {
    return 0;
  }
  const { format, grid, headerIndex } = choice;
  const columns = grid.rows[headerIndex]?.cells.map(String) ?? [];
  return format.assignable === undefined
    ? Number.POSITIVE_INFINITY
    : fieldColumns(columns, format.assignable.fields).size;
};

/**
 * The table that headers or hashtags tell; null: neither tells any. Hashtags come first only where they
 * tell more fields: a word or two of a header may be those of another kind of data.
 */
export const chooseKnown = (
  grids: readonly Grid[],
  formats: readonly TableFormat[],
): Choice | null => {
  const [byHeader, byTags] = [chooseTable(grids, formats), chooseByTags(grids, formats)];
  return byTags !== null && fieldsInHeader(byHeader) < byTags.fields.size ? byTags : byHeader;
};
