import type { ReadContext } from '#formats/format';
import { TABLE_FORMATS } from '#registry';
import type { ReadResult } from '#result/read-result';
import { RefusedFile } from '#result/refused-file';
import type { Grid } from '#table/grid';
import { tableFromGrid } from '#table/table-from-grid';
import { chooseAsTold } from './choose-as-told';
import { chooseKnown } from './choose-known';
import type { Choice } from './choose-table';
import { formatsToTry, unknownFormat } from './unknown-format';

const choose = (grids: readonly Grid[], { options }: ReadContext): Choice | null => {
  const formats = formatsToTry(TABLE_FORMATS, options.format);
  if (options.mapping !== undefined) {
    const told = formats.find(({ id }) => id === options.format);
    return chooseAsTold(grids, told, options.mapping);
  }
  return chooseKnown(grids, formats);
};

/** Format, sheet and header of the grids at hand. Throws RefusedFile where none is known. */
export const recognise = (grids: readonly Grid[], context: ReadContext): Choice => {
  if (grids.every(({ rows }) => rows.length === 0)) {
    throw new RefusedFile({
      code: 'emptyFile',
      reason: 'The file holds no rows.',
      remedy: 'Export it again from its source and check its size.',
    });
  }
  context.sight.grids(grids);
  const choice = choose(grids, context);
  if (choice === null) {
    throw unknownFormat();
  }
  return choice;
};

/** Reads the rows below a recognised header; other text of the file comes along as hints. */
export const readTable = (
  { format, grid, headerIndex, fields }: Choice,
  context: ReadContext,
  hints: readonly string[],
): ReadResult => {
  const { table, rowsRead } = tableFromGrid(grid, headerIndex, context.log);
  const reason = fields === null ? 'header' : 'tag';
  context.sight.format(format, context.options.mapping === undefined ? reason : 'chosen');
  context.sight.table(grid, headerIndex);
  if (table.rows.length === 0) {
    throw new RefusedFile({
      code: 'noRows',
      reason: `The file has the header of ${format.title} but no rows below it.`,
      remedy: 'Check that the export was complete; an empty table changes nothing.',
    });
  }
  const surroundings = [...table.surroundings, ...hints];
  const { values } = context.options;
  const read = { ...table, surroundings, values, ...(fields === null ? {} : { fields }) };
  const dataset = format.read(read, context);
  return { kind: 'read', format: format.id, dataset, ...context.log.report(rowsRead) };
};
