import type { ReadContext } from '#formats/format';
import { TABLE_FORMATS } from '#registry';
import type { ReadResult } from '#result/read-result';
import { RefusedFile } from '#result/refused-file';
import type { Grid } from '#table/grid';
import { tableFromGrid } from '#table/table-from-grid';
import { type Choice, chooseTable } from './choose-table';
import { formatsToTry, unknownFormat } from './unknown-format';

/** Format, sheet and header of the grids at hand. Throws RefusedFile where none is known. */
export const recognise = (grids: readonly Grid[], context: ReadContext): Choice => {
  if (grids.every(({ rows }) => rows.length === 0)) {
    throw new RefusedFile({
      code: 'emptyFile',
      reason: 'The file holds no rows.',
      remedy: 'Export it again from its source and check its size.',
    });
  }
  const choice = chooseTable(grids, formatsToTry(TABLE_FORMATS, context.options.format));
  if (choice === null) {
    throw unknownFormat();
  }
  return choice;
};

/** Reads the rows below a recognised header; other text of the file comes along as hints. */
export const readTable = (
  { format, grid, headerIndex }: Choice,
  context: ReadContext,
  hints: readonly string[],
): ReadResult => {
  const { table, rowsRead } = tableFromGrid(grid, headerIndex, context.log);
  if (table.rows.length === 0) {
    throw new RefusedFile({
      code: 'noRows',
      reason: `The file has the header of ${format.title} but no rows below it.`,
      remedy: 'Check that the export was complete; an empty table changes nothing.',
    });
  }
  const surroundings = [...table.surroundings, ...hints];
  const dataset = format.read({ ...table, surroundings }, context);
  return { kind: 'read', format: format.id, dataset, ...context.log.report(rowsRead) };
};
