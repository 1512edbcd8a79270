import { openArchive } from '#bytes/archive';
import { RefusedFile } from '#result/refused-file';
import type { Grid } from '#table/grid';
import type { CellContext } from './cell-value';
import { dateStyles } from './date-styles';
import { readSheet, type SheetRows } from './read-sheet';
import { sharedStrings } from './shared-strings';
import { isWorkbook, type SheetEntry, sheetsOfWorkbook } from './sheets-of-workbook';

/** Enough rows to find a header, and to read a sheet of notes whole. */
const PEEK_ROWS = 100;

/** A workbook whose sheets are read one by one, only as far as needed. */
export type Workbook = {
  readonly sheets: readonly SheetEntry[];
  /** Whether somebody wrote remarks beside cells; they are never read. */
  readonly hasComments: boolean;
  /** The first rows of a sheet. */
  readonly peek: (sheet: SheetEntry) => Promise<Grid>;
  readonly read: (sheet: SheetEntry) => Promise<Grid & Pick<SheetRows, 'hiddenColumns'>>;
};

const notAWorkbook = (): RefusedFile =>
  new RefusedFile({
    code: 'zipNotWorkbook',
    reason: 'This is a zip archive, not an XLSX workbook.',
    remedy: 'Unpack it and import the files inside one by one.',
  });

/** Opens an XLSX workbook. Throws RefusedFile where it is none, is damaged or exceeds the limits. */
export const openWorkbook = async (bytes: Uint8Array): Promise<Workbook> => {
  const archive = await openArchive(bytes);
  if (!isWorkbook(archive)) {
    throw notAWorkbook();
  }
  const { sheets, from1904 } = await sheetsOfWorkbook(archive);
  const context: CellContext = {
    strings: await sharedStrings(archive),
    dateStyles: await dateStyles(archive),
    from1904,
  };
  return {
    sheets,
    hasComments: archive.parts.some((part) => /^xl\/(threaded)?comments/i.test(part)),
    peek: async ({ name, part }) => {
      const { rows } = await readSheet(archive.text(part), context, PEEK_ROWS);
      return { name, rows };
    },
    read: async ({ name, part }) => ({ name, ...(await readSheet(archive.text(part), context)) }),
  };
};
