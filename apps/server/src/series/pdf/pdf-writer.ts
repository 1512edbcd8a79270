import { createHash } from 'node:crypto';
import { CATALOGUE, INFO } from './fixed-numbers';
import type { PdfObject } from './read-pdf';

/** Takes bytes in order. */
export type Sink = (bytes: Uint8Array) => Promise<void>;

/** An object and its number. */
export type NumberedObject = readonly [number: number, object: PdfObject];

/** A PDF that is written piece by piece. */
export type PdfWriter = {
  /** Writes objects, each under its number. */
  readonly write: (objects: readonly NumberedObject[]) => Promise<void>;
  /** Writes where each object begins, and ends the file. */
  readonly close: () => Promise<void>;
};

/** Four bytes beyond ASCII tell programs that carry files that this is not text. */
const HEADER = '%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n';

const ID_DIGITS = 32;

const written = ([number, { head, stream }]: NumberedObject): string =>
  `${number} 0 obj\n${head}\n${stream === '' ? '' : `${stream}\n`}endobj\n`;

const rowOf = (offset: number | undefined): string =>
  offset === undefined ? '0000000000 65535 f \n' : `${`${offset}`.padStart(10, '0')} 00000 n \n`;

/** The numbers of the objects that a PDF is read from; those of a joined file, where none are told. */
export type Roots = { readonly root: number; readonly info: number | null };

const JOINED: Roots = { root: CATALOGUE, info: INFO };

/** Opens a PDF that goes to a sink object by object. */
export const openPdf = async (sink: Sink, { root, info }: Roots = JOINED): Promise<PdfWriter> => {
  const offsets = new Map<number, number>();
  const hash = createHash('sha256');
  let at = 0;
  const put = async (text: string): Promise<void> => {
    const bytes = Buffer.from(text, 'latin1');
    hash.update(bytes);
    at += bytes.length;
    await sink(bytes);
  };
  await put(HEADER);
  return {
    write: async (objects) => {
      const texts = objects.map(written);
      let next = at;
      for (const [index, [number]] of objects.entries()) {
        offsets.set(number, next);
        next += texts[index]?.length ?? 0;
      }
      await put(texts.join(''));
    },
    close: async () => {
      const size = Math.max(...offsets.keys()) + 1;
      const rows = Array.from({ length: size - 1 }, (_, index) => rowOf(offsets.get(index + 1)));
      const id = hash.copy().digest('hex').slice(0, ID_DIGITS);
      const start = at;
      await put(
        [
          `xref\n0 ${size}\n${rowOf(undefined)}${rows.join('')}trailer\n`,
          `<< /Size ${size} /Root ${root} 0 R${info === null ? '' : ` /Info ${info} 0 R`} /ID [<${id}> <${id}>] >>\n`,
          `startxref\n${start}\n%%EOF\n`,
        ].join(''),
      );
    },
  };
};
