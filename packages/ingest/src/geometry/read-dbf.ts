import { LIMITS } from '#bytes/limits';
import { RefusedFile } from '#result/refused-file';

/** Attributes of one record; null: it was deleted. */
export type DbfRecord = Readonly<Record<string, string | number>> | null;

type DbfField = {
  readonly name: string;
  readonly type: string;
  readonly offset: number;
  readonly length: number;
};

const HEADER = 32;
const FIELD = 32;
const END_OF_FIELDS = 0x0d;
const DELETED = 0x2a;

const broken = (): RefusedFile =>
  new RefusedFile({
    code: 'brokenDbf',
    reason: 'The table of the shapefile (.dbf) is damaged or cut off.',
    remedy: 'Export the shapefile again from the program that made it.',
  });

const tooManyCells = (): RefusedFile =>
  new RefusedFile({
    code: 'tooManyCells',
    reason: `The table of the shapefile has more than ${LIMITS.textCells.toLocaleString('en')} cells.`,
    remedy: 'Export fewer attributes, or split the file.',
  });

const fieldsOf = (view: DataView, end: number, decode: (bytes: Uint8Array) => string) => {
  const fields: DbfField[] = [];
  let offset = 1;
  for (let at = HEADER; at + FIELD <= end && view.getUint8(at) !== END_OF_FIELDS; at += FIELD) {
    const bytes = new Uint8Array(view.buffer, view.byteOffset + at, 11);
    const stop = bytes.indexOf(0);
    const length = view.getUint8(at + 16);
    fields.push({
      name: decode(bytes.subarray(0, stop === -1 ? bytes.length : stop)).trim(),
      type: String.fromCharCode(view.getUint8(at + 11)),
      offset,
      length,
    });
    offset += length;
  }
  return fields;
};

const DATE = /^(\d{4})(\d{2})(\d{2})$/;

const cellOfText = ({ type }: DbfField, text: string): string | number => {
  switch (type) {
    case 'N':
    case 'F':
      return text === '' || !Number.isFinite(Number(text)) ? '' : Number(text);
    case 'D':
      return text.replace(DATE, '$1-$2-$3');
    default:
      return text;
  }
};

/** The name of an encoding as .cpg files write it ("UTF-8", "1252", "ISO 8859-1"), for a decoder. */
const labelOf = (codePage: string): string => {
  const name = codePage
    .trim()
    .toLowerCase()
    .replace(/^(ansi|cp|windows)[\s-]*/, '');
  const latin = /^(?:iso[\s-]*)?8859[\s-]*(\d+)$/.exec(name)?.[1];
  return latin === undefined ? name.replace(/^(125\d)$/, 'windows-$1') : `iso-8859-${latin}`;
};

/** A decoder for the stated encoding; where none is stated or known UTF-8, else Windows-1252. */
const decoderOf = (bytes: Uint8Array, codePage: string | null): TextDecoder => {
  try {
    return new TextDecoder(labelOf(codePage ?? ''));
  } catch {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes);
      return new TextDecoder('utf-8');
    } catch {
      return new TextDecoder('windows-1252');
    }
  }
};

/**
 * The records of a dBASE table as shapefiles have it: text, numbers and dates. `codePage` is what the .cpg
 * file says of its encoding. Throws RefusedFile where it is damaged or too large.
 */
export const readDbf = (bytes: Uint8Array, codePage: string | null): readonly DbfRecord[] => {
  if (bytes.length < HEADER) {
    throw broken();
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [records, start, size] = [
    view.getUint32(4, true),
    view.getUint16(8, true),
    view.getUint16(10, true),
  ];
  if (start > bytes.length || size === 0 || start + records * size > bytes.length) {
    throw broken();
  }
  // Binary numbers of the header are no text of any encoding.
  const decoder = decoderOf(bytes.subarray(start, start + records * size), codePage);
  const decode = (text: Uint8Array): string => decoder.decode(text);
  const fields = fieldsOf(view, start, decode);
  const last = fields.at(-1);
  if (last === undefined || last.offset + last.length > size) {
    throw broken();
  }
  if (records * fields.length > LIMITS.textCells || fields.length > LIMITS.columns) {
    throw tooManyCells();
  }
  return Array.from({ length: records }, (_, index): DbfRecord => {
    const at = start + index * size;
    return bytes[at] === DELETED
      ? null
      : Object.fromEntries(
          fields.map((field) => {
            const from = at + field.offset;
            const text = decode(bytes.subarray(from, from + field.length));
            return [field.name, cellOfText(field, text.replaceAll('\0', '').trim())];
          }),
        );
  });
};
