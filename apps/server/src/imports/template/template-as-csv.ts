import { csvCell } from '@waystation/domain';
import { exampleOf, type ToldTemplate } from './told-template';

/** By this mark spreadsheet programs know UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

/** A template as CSV: headers, HXL hashtags, an example. */
export const templateAsCsv = (told: ToldTemplate): Uint8Array => {
  const { columns } = told.template;
  const rows = [
    columns.map(told.headerOf),
    columns.map(({ tag }) => tag),
    columns.map((column, index) => exampleOf(told, column, index)),
  ];
  const lines = rows.map((cells) => `${cells.map(csvCell).join(',')}\r\n`);
  return new TextEncoder().encode(BYTE_ORDER_MARK + lines.join(''));
};
