import { brokenWorkbook } from '#bytes/archive';
import type { ReadContext } from '#formats/format';
import type { ReadResult } from '#result/read-result';
import type { Grid } from '#table/grid';
import { openWorkbook, type Workbook } from '#xlsx/open-workbook';
import { readTable, recognise } from './read-table';

const textOf = ({ name, rows }: Grid): readonly string[] => [
  name ?? '',
  ...rows.flatMap(({ cells }) => cells.map(String)),
];

const noteUnread = ({ sheets, hasComments }: Workbook, { log }: ReadContext): void => {
  if (hasComments) {
    log.note('comments', 'Comments on cells were not read.');
  }
  const hidden = sheets.filter(({ isHidden }) => isHidden).map(({ name }) => name);
  if (hidden.length > 0) {
    log.note('hiddenSheets', `Hidden sheets were not read: ${hidden.join(', ')}.`);
  }
};

/** Reads an XLSX workbook: the visible sheet that a format recognises by content, and no other. */
export const readWorkbook = async (
  bytes: Uint8Array,
  context: ReadContext,
): Promise<ReadResult> => {
  const workbook = await openWorkbook(bytes);
  noteUnread(workbook, context);
  context.sight.comments(workbook.hasComments);
  const visible = workbook.sheets.filter(({ isHidden }) => !isHidden);
  context.sight.sheets(workbook.sheets, null, 0);
  const peeks = await Promise.all(visible.map(workbook.peek));
  const choice = recognise(peeks, context);
  const sheet = visible[peeks.indexOf(choice.grid)];
  if (sheet === undefined) {
    throw brokenWorkbook();
  }
  const grid = await workbook.read(sheet);
  if (grid.hiddenColumns > 0) {
    context.log.note('hiddenColumns', `${grid.hiddenColumns} hidden columns were not read.`);
  }
  context.sight.sheets(workbook.sheets, sheet.name, grid.hiddenColumns);
  context.log.note('sheet', `The sheet "${sheet.name}" was read.`);
  const hints = peeks.filter((peek) => peek !== choice.grid).flatMap(textOf);
  return readTable({ ...choice, grid }, context, [sheet.name, ...hints]);
};
