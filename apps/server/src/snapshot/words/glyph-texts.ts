import { inflateSync } from 'node:zlib';
import { type PdfFile, type PdfObject, refOf } from '../../series/pdf/read-pdf';

/** What the glyphs of a font say, and how wide they are in thousandths of the size of its letters. */
export type GlyphTexts = {
  readonly textOf: (code: number) => string;
  readonly widthOf: (code: number) => number;
};

/** The bytes of an object's stream as Typst writes it, as it is or deflated; one character a byte. */
export const streamOf = ({ head, stream }: PdfObject): string => {
  const data = stream.slice(stream.indexOf('\n') + 1, stream.lastIndexOf('endstream'));
  const bytes = Buffer.from(data, 'latin1');
  return head.includes('/FlateDecode') ? inflateSync(bytes).toString('latin1') : data;
};

const PAIR = /<([0-9A-F]{4})> <([0-9A-F]+)>/g;

const unitsOf = (hex: string): string => Buffer.from(hex, 'hex').swap16().toString('utf16le');

const textsIn = (cmap: string): ReadonlyMap<number, string> =>
  new Map(
    [...cmap.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)].flatMap(([, pairs = '']) =>
      [...pairs.matchAll(PAIR)].map(([, code = '', text = '']): [number, string] => [
        Number.parseInt(code, 16),
        unitsOf(text),
      ]),
    ),
  );

/** Of an array of widths (ISO 32000-2, 9.7.4.3), the form in which a range of glyphs has one width. */
const widthsIn = (head: string): ReadonlyMap<number, number> => {
  const [, all = ''] = /\/W \[([^\]]*)\]/.exec(head) ?? [];
  const numbers = all.trim().split(/\s+/).map(Number);
  const widths = new Map<number, number>();
  for (let at = 0; at + 2 < numbers.length; at += 3) {
    const [from = 0, to = 0, width = 0] = numbers.slice(at, at + 3);
    for (let code = from; code <= to; code += 1) {
      widths.set(code, width);
    }
  }
  return widths;
};

/** What is known of a font of a file by its number; null: it tells no text. */
export const glyphTexts = ({ objects }: PdfFile, font: number): GlyphTexts | null => {
  const head = objects.get(font)?.head ?? '';
  const cmap = objects.get(refOf(head, 'ToUnicode') ?? -1);
  const own = /\/DescendantFonts \[(\d+) 0 R\]/.exec(head)?.[1];
  const widths = widthsIn(objects.get(Number(own))?.head ?? '');
  if (cmap === undefined) {
    return null;
  }
  const texts = textsIn(streamOf(cmap));
  return {
    textOf: (code) => texts.get(code) ?? '',
    widthOf: (code) => widths.get(code) ?? 0,
  };
};
