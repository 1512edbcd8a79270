import { deflateSync } from 'node:zlib';
import { type NumberedObject, openPdf } from '../../series/pdf/pdf-writer';
import { type PdfFile, type PdfObject, readPdf, refOf } from '../../series/pdf/read-pdf';
import { glyphTexts, streamOf } from './glyph-texts';
import { type LetterFonts, openLetterFonts } from './letter-fonts';
import { type PageFonts, separator, splitPiece, tangledPieces } from './split-letters';
import { textPieces } from './text-pieces';

const withSplitWords = (content: string, fonts: PageFonts, letters: LetterFonts): string => {
  const pieces = textPieces(content).filter(({ showings }) =>
    showings.every(({ font }) => fonts.has(font)),
  );
  const filled = pieces.filter(
    ({ look }, index) =>
      look.lineWidth === null && (pieces[index - 1]?.look.lineWidth ?? null) !== null,
  );
  const instead = [
    ...filled.map((piece) => ({
      start: piece.start,
      end: piece.start,
      text: separator(piece, letters),
    })),
    ...tangledPieces(pieces, fonts).flatMap((marked) => [
      ...marked.marks.map((mark) => ({ ...mark, text: '' })),
      { ...marked.piece, text: splitPiece(marked, fonts, letters) },
    ]),
  ].toSorted((a, b) => a.start - b.start || a.end - b.end);
  let at = 0;
  const parts = instead.map(({ start, end, text }) => {
    const before = content.slice(at, start);
    at = end;
    return before + text;
  });
  return parts.join('') + content.slice(at);
};

const headOf = ({ objects }: PdfFile, number: number | null): string =>
  objects.get(number ?? -1)?.head ?? '';

/** The pages below a node of their tree, in order. */
const pagesBelow = (file: PdfFile, node: number | null): readonly number[] => {
  const [, kids] = /\/Kids \[([^\]]*)\]/.exec(headOf(file, node)) ?? [];
  return kids === undefined
    ? [node ?? -1]
    : [...kids.matchAll(/(\d+) 0 R/g)].flatMap(([, kid]) => pagesBelow(file, Number(kid)));
};

const deflated = (content: string): PdfObject => {
  const data = deflateSync(Buffer.from(content, 'latin1')).toString('latin1');
  return {
    head: `<< /Length ${data.length} /Filter /FlateDecode >>`,
    stream: `stream\n${data}\nendstream`,
  };
};

/**
 * Spaces at which no line breaks are told as those that people type. By rule W4 of UAX 9, which the renderer of
 * browsers takes from right to left as it finds it, such a space would go with the number beside it; the thin one
 * within a number must, so it is told as the one that does.
 */
const plainSpaces = (cmap: string): string =>
  cmap
    .replaceAll(/(<[0-9A-F]{4}>) <00A0>/g, '$1 <0020>')
    .replaceAll(/(<[0-9A-F]{4}>) <2009>/g, '$1 <202F>');

const withPlainSpaces = (object: PdfObject): PdfObject =>
  object.head.includes('/FlateDecode')
    ? deflated(plainSpaces(streamOf(object)))
    : { head: object.head, stream: plainSpaces(object.stream) };

const entryOf = (head: string, name: string): string =>
  new RegExp(`/${name} <<[^<>]*>>`).exec(head)?.[0] ?? '';

/**
 * Tells nothing of the order of pages: there is one. A browser takes it for the direction of every line, and
 * finds no foreign name of two words.
 */
const withoutDirection = (catalogue: PdfObject = { head: '', stream: '' }): PdfObject => ({
  ...catalogue,
  head: catalogue.head.replace('/Direction /R2L', ''),
});

const written = async (
  { root, info }: PdfFile,
  objects: Iterable<readonly [number, PdfObject]>,
): Promise<Uint8Array> => {
  const pieces: Uint8Array[] = [];
  const keep = async (bytes: Uint8Array): Promise<void> => {
    pieces.push(bytes);
  };
  const writer = await openPdf(keep, { root, info });
  await writer.write([...objects]);
  await writer.close();
  return Buffer.concat(pieces);
};

/** What changes for a page, with its new objects from a number on. */
const splitPage = (file: PdfFile, page: number, first: number): readonly NumberedObject[] => {
  const { objects } = file;
  const head = headOf(file, page);
  const contents = refOf(head, 'Contents');
  const content = objects.get(contents ?? -1);
  const fontEntry = entryOf(head, 'Font');
  const numbers = [...fontEntry.matchAll(/\/(f\d+) (\d+) 0 R/g)];
  if (contents === null || content === undefined || numbers.length === 0) {
    throw new Error('The PDF has no page of words that can be read.');
  }
  const fonts = new Map(
    numbers.flatMap(([, name = '', number]) => {
      const glyphs = glyphTexts(file, Number(number));
      return glyphs === null ? [] : [[name, glyphs] as const];
    }),
  );
  const letters = openLetterFonts();
  const split = withSplitWords(streamOf(content), fonts, letters);
  const resources = ['ColorSpace', 'ExtGState', 'Font'].map((name) => entryOf(head, name));
  const added = letters.objects(first, resources.join(' '));
  const names = [...added.fonts].map(([name, number]) => `/${name} ${number} 0 R`);
  const cmaps = numbers.flatMap(([, , number]): readonly NumberedObject[] => {
    const cmap = refOf(headOf(file, Number(number)), 'ToUnicode');
    const object = objects.get(cmap ?? -1);
    return cmap === null || object === undefined ? [] : [[cmap, withPlainSpaces(object)]];
  });
  return [
    [contents, deflated(split)],
    [page, { head: head.replace('/Font <<', `/Font << ${names.join(' ')}`), stream: '' }],
    ...cmaps,
    ...added.objects,
  ];
};

/**
 * Pages in Arabic that Typst set, with their words as programs find them: each letter by itself, from left to
 * right. A joined glyph stands for several letters, and a mark is told with the letter under it, each in an
 * order that programs do not agree on. What is drawn stays as it was; so do tags. Throws on a file that is not
 * written as Typst writes it.
 */
export const searchablePdf = async (pdf: Uint8Array): Promise<Uint8Array> => {
  const file = readPdf(pdf);
  const changed = new Map(file.objects).set(
    file.root,
    withoutDirection(file.objects.get(file.root)),
  );
  for (const page of pagesBelow(file, refOf(headOf(file, file.root), 'Pages'))) {
    for (const [number, object] of splitPage(file, page, Math.max(...changed.keys()) + 1)) {
      changed.set(number, object);
    }
  }
  return written(file, changed);
};
