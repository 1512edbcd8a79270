import type { Grid } from './grid';
import { sniffDelimiter } from './sniff-delimiter';
import { splitRecords } from './split-records';

/** The grid of a delimited text: comma, semicolon, tab or bar, whichever it uses. */
export const gridFromText = (text: string): Grid => ({
  name: null,
  rows: splitRecords(text, sniffDelimiter(text)).map((cells, index) => ({
    number: index + 1,
    cells,
  })),
});
