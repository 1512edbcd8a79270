import { DOCUMENT, FIRST_FREE, PAGES } from './fixed-numbers';
import { openPdf, type PdfWriter, type Sink } from './pdf-writer';
import { type PdfFile, readPdf, refOf } from './read-pdf';
import { renumbered } from './renumbered';
import { type Joined, type JoinedFacts, wholeOf } from './whole-of';

/** One file that becomes part of another, and the bookmark to its first page. */
export type PdfPart = { readonly title: string; readonly bytes: Uint8Array };

const dictionaryOf = ({ objects }: PdfFile, number: number | null): string =>
  (number === null ? undefined : objects.get(number)?.head) ?? '';

const refsIn = (text: string): readonly number[] =>
  [...text.matchAll(/(\d+) 0 R/g)].map(([, number]) => Number(number));

/** The bookmarks of a part: the whole has its own, one a page. */
const bookmarksOf = (file: PdfFile, outline: number | null): ReadonlySet<number> => {
  const found = new Set<number>();
  const left = outline === null ? [] : [outline];
  for (let at = left.pop(); at !== undefined; at = left.pop()) {
    found.add(at);
    const dictionary = dictionaryOf(file, at);
    left.push(...['First', 'Next'].flatMap((name) => refOf(dictionary, name) ?? []));
  }
  return found;
};

const withEntry = (dictionary: string, entry: string): string =>
  dictionary.replace('<<', `<<\n  ${entry}`);

const writePart = async (
  writer: PdfWriter,
  { title, bytes }: PdfPart,
  { base, marksFrom }: { readonly base: number; readonly marksFrom: number },
): Promise<{ readonly joined: Joined; readonly base: number; readonly marksFrom: number }> => {
  const file = readPdf(bytes);
  const catalogue = dictionaryOf(file, file.root);
  const pages = refOf(catalogue, 'Pages');
  const tags = refOf(catalogue, 'StructTreeRoot');
  const root = dictionaryOf(file, tags);
  const language = /\/Lang (\([^)]*\))/.exec(catalogue)?.[1];
  const dropped = new Set([
    file.root,
    file.info,
    tags,
    refOf(catalogue, 'Metadata'),
    ...bookmarksOf(file, refOf(catalogue, 'Outlines')),
  ]);
  const numberOf = (number: number): number => (number === tags ? DOCUMENT : base + number);
  const renumbering = { numberOf, marksFrom };
  const tops = refsIn(/\/K (\[[^\]]*\]|\d+ 0 R)/.exec(root)?.[1] ?? '');
  const headOf = (number: number, head: string): string => {
    const own = renumbered(head, renumbering);
    if (number === pages) {
      return withEntry(own, `/Parent ${PAGES} 0 R`);
    }
    if (!tops.includes(number)) {
      return own;
    }
    // There is one document in a file; what was one is now a part of it, in a language of its own.
    const part = own.replace('/S /Document', '/S /Part');
    return language === undefined ? part : withEntry(part, `/Lang ${language}`);
  };
  await writer.write(
    [...file.objects]
      .filter(([number]) => !dropped.has(number))
      .map(([number, { head, stream }]) => [base + number, { head: headOf(number, head), stream }]),
  );
  const nums = /\/Nums \[([^\]]*)\]/.exec(root)?.[1] ?? '';
  const keys = [...nums.matchAll(/(\d+) (\d+) 0 R/g)].map(
    ([, key, number]) => [Number(key), Number(number)] as const,
  );
  const bookmark = base + Math.max(...file.objects.keys()) + 1;
  const pagesOf = dictionaryOf(file, pages);
  return {
    joined: {
      title,
      bookmark,
      pages: numberOf(pages ?? 0),
      pageCount: Number(/\/Count (\d+)/.exec(pagesOf)?.[1] ?? 0),
      firstPage: numberOf(refsIn(/\/Kids \[([^\]]*)\]/.exec(pagesOf)?.[1] ?? '')[0] ?? 0),
      tagged: tops.map(numberOf),
      marks: keys.map(([key, number]) => `${marksFrom + key} ${numberOf(number)} 0 R`).join(' '),
    },
    base: bookmark,
    marksFrom: marksFrom + Math.max(-1, ...keys.map(([key]) => key)) + 1,
  };
};

/**
 * Joins files that Typst set into one, with a bookmark for each, their tags under one root, and every
 * page as it was: only numbers of objects change. One part is held at a time.
 */
export const joinPdfs = async (
  parts: AsyncIterable<PdfPart>,
  facts: JoinedFacts,
  sink: Sink,
): Promise<void> => {
  const writer = await openPdf(sink);
  const joined: Joined[] = [];
  let from = { base: FIRST_FREE - 1, marksFrom: 0 };
  for await (const part of parts) {
    const { joined: each, ...next } = await writePart(writer, part, from);
    joined.push(each);
    from = next;
  }
  await writer.write(wholeOf(joined, facts));
  await writer.close();
};
