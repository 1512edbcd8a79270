/** A character for each byte, so that places in the text are places in the file. */
const textOf = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);

const unreadable = (what: string): Error => new Error(`The PDF has no ${what} that can be read.`);

const found = (pattern: RegExp, text: string, what: string): string => {
  const value = pattern.exec(text)?.[1];
  if (value === undefined) {
    throw unreadable(what);
  }
  return value;
};

/** Of a cross-reference table (ISO 32000-2, 7.5.4): every entry has as many bytes. */
const ENTRY_BYTES = 20;

type Objects = { readonly text: string; readonly firstEntry: number };

const objectsOf = (text: string, table: number): Objects => {
  const head = /^xref\s+0 \d+\s+/.exec(text.slice(table, table + 64));
  if (head === null) {
    throw unreadable('cross-reference table');
  }
  return { text, firstEntry: table + head[0].length };
};

const dictionaryOf = ({ text, firstEntry }: Objects, number: number): string => {
  const entry = firstEntry + number * ENTRY_BYTES;
  const at = Number(text.slice(entry, entry + 10));
  return found(/^\d+ 0 obj\s*(<<[\s\S]*?>>)\s*endobj/, text.slice(at), `object ${number}`);
};

const withEntry = (dictionary: string, entry: string): string =>
  `${dictionary.replace(/>>$/, '')}  ${entry}\n>>`;

type Changed = { readonly number: number; readonly dictionary: string };

/** What is written after the file: the changed objects, where they are, and where the rest is. */
const appended = (
  start: number,
  changed: readonly Changed[],
  { trailer, table }: { readonly trailer: string; readonly table: number },
): string => {
  let body = '\n';
  const entries = changed.map(({ number, dictionary }) => {
    const at = `${start + body.length}`.padStart(10, '0');
    body += `${number} 0 obj\n${dictionary}\nendobj\n`;
    return `${number} 1\n${at} 00000 n \n`;
  });
  const end = withEntry(trailer, `/Prev ${table}`);
  return `${body}xref\n${entries.join('')}trailer\n${end}\nstartxref\n${start + body.length}\n%%EOF\n`;
};

/** Entries to add to the dictionaries of a PDF's catalogue and of its only page. */
export type PdfAdditions = { readonly catalogue: string; readonly page: string };

/**
 * Adds entries to a PDF of one page by an incremental update (ISO 32000-2, 7.5.6): what was written
 * stays byte for byte, its tags and fonts too. It reads the plain tables that Typst writes, and says so
 * where they are not there.
 */
export const withAdditions = (pdf: Uint8Array, { catalogue, page }: PdfAdditions): Uint8Array => {
  const text = textOf(pdf);
  const table = Number(found(/startxref\s+(\d+)\s+%%EOF\s*$/, text.slice(-64), 'start'));
  const trailer = found(/trailer\s+(<<[\s\S]*>>)\s+startxref/, text.slice(table), 'trailer');
  const objects = objectsOf(text, table);
  const numberIn = (dictionary: string, key: string): number =>
    Number(found(new RegExp(`/${key} \\[?(\\d+) 0 R`), dictionary, key));
  const root = numberIn(trailer, 'Root');
  const rootText = dictionaryOf(objects, root);
  const only = numberIn(dictionaryOf(objects, numberIn(rootText, 'Pages')), 'Kids');
  const changed = [
    { number: root, dictionary: withEntry(rootText, catalogue) },
    { number: only, dictionary: withEntry(dictionaryOf(objects, only), page) },
  ];
  const more = new TextEncoder().encode(appended(pdf.length, changed, { trailer, table }));
  const whole = new Uint8Array(pdf.length + more.length);
  whole.set(pdf);
  whole.set(more, pdf.length);
  return whole;
};
