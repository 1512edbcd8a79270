/** An indirect object: what stands before its stream, and the stream with its keywords, if it has one. */
export type PdfObject = { readonly head: string; readonly stream: string };

/** A file as its objects by number; text is one character a byte. */
export type PdfFile = {
  readonly objects: ReadonlyMap<number, PdfObject>;
  /** The number of the catalogue. */
  readonly root: number;
  /** The number of the facts about the document; null: there are none. */
  readonly info: number | null;
};

type Section = {
  readonly offsets: ReadonlyMap<number, number>;
  readonly trailer: string;
  readonly at: number;
};

/** A file that is not written as plain objects with a table of them, which is all that is joined here. */
const notPlain = (what: string): Error => new Error(`The PDF has no ${what} that can be read.`);

/** The number of the object that an entry of a dictionary points to; null: it has no such entry. */
export const refOf = (dictionary: string, name: string): number | null => {
  const found = new RegExp(`/${name} (\\d+) 0 R`).exec(dictionary)?.[1];
  return found === undefined ? null : Number(found);
};

const readSection = (text: string, at: number): Section => {
  const end = text.indexOf('trailer', at);
  if (!text.startsWith('xref', at) || end === -1) {
    throw notPlain('table of objects');
  }
  const offsets = new Map<number, number>();
  let next = 0;
  for (const line of text.slice(at, end).split('\n').slice(1)) {
    const [first = '', second = '', kind] = line.trim().split(/\s+/);
    if (kind === undefined) {
      next = Number(first);
    } else {
      if (kind === 'n') {
        offsets.set(next, Number(first));
      }
      next += 1;
    }
    if (second === '' && first !== '') {
      throw notPlain('table of objects');
    }
  }
  return { offsets, trailer: text.slice(end, text.indexOf('startxref', end)), at };
};

/** The tables of a file, newest first: what was added to it later comes before what it had. */
const readSections = (text: string): readonly Section[] => {
  const sections: Section[] = [];
  let at = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1] ?? Number.NaN);
  while (Number.isFinite(at)) {
    const section = readSection(text, at);
    sections.push(section);
    at = Number(/\/Prev (\d+)/.exec(section.trailer)?.[1] ?? Number.NaN);
  }
  return sections;
};

const objectIn = (written: string): PdfObject => {
  const body = written.slice(written.indexOf('obj') + 3, written.lastIndexOf('endobj'));
  const stream = />>\s*stream\r?\n/.exec(body);
  return stream === null
    ? { head: body.trim(), stream: '' }
    : { head: body.slice(0, stream.index + 2).trim(), stream: body.slice(stream.index + 2).trim() };
};

/** Reads a PDF as Typst writes it, also with objects added at its end. Throws on any other. */
export const readPdf = (bytes: Uint8Array): PdfFile => {
  const text = Buffer.from(bytes).toString('latin1');
  const sections = readSections(text);
  const [newest] = sections;
  const root = refOf(newest?.trailer ?? '', 'Root');
  if (newest === undefined || root === null) {
    throw notPlain('catalogue');
  }
  const offsets = new Map(sections.toReversed().flatMap((section) => [...section.offsets]));
  const bounds = [...sections.flatMap((section) => [section.at, ...section.offsets.values()])];
  const sorted = bounds.toSorted((a, b) => a - b);
  const ends = new Map(sorted.map((at, index) => [at, sorted[index + 1] ?? text.length]));
  const objects = new Map(
    [...offsets].map(([number, at]): [number, PdfObject] => [
      number,
      objectIn(text.slice(at, ends.get(at))),
    ]),
  );
  return { objects, root, info: refOf(newest.trailer, 'Info') };
};
