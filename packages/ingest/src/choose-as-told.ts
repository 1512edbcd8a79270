import type { ColumnMapping } from '@waystation/domain';
import type { TableFormat } from '#formats/format';
import { RefusedFile } from '#result/refused-file';
import type { Grid } from '#table/grid';
import type { Choice } from './choose-table';

/** The table that somebody assigned columns of. Throws RefusedFile where the file has no such table. */
export const chooseAsTold = (
  grids: readonly Grid[],
  format: TableFormat | undefined,
  { sheet, headerRow, columns }: ColumnMapping,
): Choice => {
  const grid = grids.find(({ name }) => name === sheet);
  const headerIndex = grid?.rows.findIndex(({ number }) => number === headerRow) ?? -1;
  if (grid === undefined || headerIndex === -1 || format?.assignable === undefined) {
    throw new RefusedFile({
      code: 'mappingDoesNotFit',
      reason: 'The file has no table where its columns were assigned.',
      remedy: 'Assign the columns of this file anew.',
    });
  }
  const fields = new Map(Object.entries(columns));
  const missing = format.assignable.required.filter((field) => !fields.has(field));
  if (missing.length > 0) {
    throw new RefusedFile({
      code: 'fieldsMissing',
      value: missing.join(', '),
      reason: `No column is assigned to ${missing.join(', ')}, without which a ${format.title} cannot be read.`,
      remedy: 'Assign a column to each of them, or choose another kind of data.',
    });
  }
  return { format, grid, headerIndex, fields };
};
