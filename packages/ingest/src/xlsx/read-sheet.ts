import { streamXml, type XmlHandlers } from '#bytes/stream-xml';
import type { GridRow } from '#table/grid';
import type { CellContext } from './cell-value';
import { type Attributes, createRowCollector } from './row-collector';

/** The rows of a sheet, and how many of its columns are hidden and therefore left blank. */
export type SheetRows = { readonly rows: readonly GridRow[]; readonly hiddenColumns: number };

/** Collects a sheet's rows from its XML events; `maxRows` ends the reading early. */
const sheetCollector = (
  context: CellContext,
  maxRows: number,
): XmlHandlers & { readonly collected: () => SheetRows } => {
  const collector = createRowCollector(context);
  const start = new Map<string, (attributes: Attributes) => void>([
    ['row', collector.startRow],
    ['c', collector.startCell],
    ['col', collector.hideColumns],
  ]);
  const end = new Map<string, () => void>([
    ['row', collector.endRow],
    ['c', collector.endCell],
  ]);
  let takesText = false;
  return {
    open: (name, attributes) => {
      takesText = name === 'v' || name === 't';
      start.get(name)?.(attributes);
    },
    text: (text) => {
      if (takesText) {
        collector.addText(text);
      }
    },
    close: (name) => {
      takesText = false;
      end.get(name)?.();
    },
    isDone: () => collector.rows.length >= maxRows,
    collected: () => ({
      rows: collector.rows.slice(0, maxRows),
      hiddenColumns: collector.hidden.size,
    }),
  };
};

/** Reads the rows of a sheet from its XML, at most `maxRows` of them. */
export const readSheet = async (
  pieces: AsyncIterable<string>,
  context: CellContext,
  maxRows = Number.POSITIVE_INFINITY,
): Promise<SheetRows> => {
  const collector = sheetCollector(context, maxRows);
  await streamXml(pieces, collector);
  return collector.collected();
};
