import type { Cell } from '#table/cell';

/** What a sheet's cells need in order to be understood. */
export type CellContext = {
  readonly strings: readonly string[];
  readonly dateStyles: readonly boolean[];
  readonly from1904: boolean;
};

/** A cell as written: its type, its style index and the text of its value (a formula's cached one). */
export type RawCell = { readonly type: string; readonly style: number; readonly text: string };

const MS_PER_DAY = 86_400_000;
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);

/** Below one day a date style shows a time of day, which is no date. */
const dayOf = (serial: number, from1904: boolean): Cell => {
  const epoch = from1904 ? EPOCH_1904 : EPOCH_1900;
  const date = new Date(epoch + Math.floor(serial) * MS_PER_DAY);
  return serial < 1 || Number.isNaN(date.getTime()) ? serial : date.toISOString().slice(0, 10);
};

const numberOf = ({ text, style }: RawCell, context: CellContext): Cell => {
  const value = Number(text);
  if (text === '' || Number.isNaN(value)) {
    return text;
  }
  return context.dateStyles[style] === true ? dayOf(value, context.from1904) : value;
};

/** The value of a cell: numbers as numbers, dates as YYYY-MM-DD, everything else as text. */
export const cellValue = (raw: RawCell, context: CellContext): Cell => {
  switch (raw.type) {
    case 's':
      return context.strings[Number(raw.text)] ?? '';
    case 'b':
      return raw.text === '1' ? 'TRUE' : 'FALSE';
    case 'd':
      return raw.text.slice(0, 10);
    case 'str':
    case 'inlineStr':
    case 'e':
      return raw.text;
    default:
      return numberOf(raw, context);
  }
};
