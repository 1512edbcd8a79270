import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { describe, expect, it } from 'vitest';
import { joinPdfs, type PdfPart } from './join-pdfs';
import { readPdf, refOf } from './read-pdf';

/** A page with a title that looks like what is changed when files are joined. */
const aPage = (title: string): Uint8Array => {
  const compiler = NodeCompiler.create({ workspace: '/waystation-test' });
  compiler.addSource(
    '/waystation-test/main.typ',
    `#set document(title: "${title}")\n#set page(width: 80mm, height: 60mm)\n#link("https://example.org")[= ${title}]\nText.`,
  );
  const { result } = compiler.compile({ mainFilePath: '/waystation-test/main.typ' });
  return result === null ? expect.fail('not set') : compiler.pdf(result, { pdfTags: true });
};

const joined = async (parts: readonly PdfPart[]): Promise<string> => {
  const pieces: Uint8Array[] = [];
  const each = async function* () {
    yield* parts;
  };
  const facts = { title: 'أطلس', language: 'ar', createdAt: new Date('2026-11-23T05:00:00Z') };
  await joinPdfs(each(), facts, async (bytes) => {
    pieces.push(bytes);
  });
  return Buffer.concat(pieces).toString('latin1');
};

const titles = ['One, 7 0 R', 'Two (2 0 R)', 'Three'];
const text = await joined(titles.map((title) => ({ title, bytes: aPage(title) })));
const { objects, root } = readPdf(Buffer.from(text, 'latin1'));
const headOf = (number: number | null): string => objects.get(number ?? 0)?.head ?? '';
const catalogue = headOf(root);

describe('joined PDFs', () => {
  it('are one file of all pages in order', () => {
    const pages = headOf(refOf(catalogue, 'Pages'));
    expect(pages).toContain('/Count 3');
    const kids = [...(/\/Kids \[([^\]]*)\]/.exec(pages)?.[1] ?? '').matchAll(/(\d+) 0 R/g)];
    const counts = kids.map(([, number]) => headOf(Number(number)));
    expect(counts).toHaveLength(3);
    for (const part of counts) {
      expect(part).toContain('/Count 1');
      expect(refOf(part, 'Parent')).toBe(refOf(catalogue, 'Pages'));
    }
  });

  it('refer to nothing that is not there', () => {
    const missing = [...objects.values()].flatMap(({ head }) =>
      [...head.replaceAll(/\((?:\\.|[^\\)])*\)/g, '').matchAll(/(\d+) 0 R/g)]
        .map(([, number]) => Number(number))
        .filter((number) => !objects.has(number)),
    );
    expect(missing).toEqual([]);
  });

  it('have a bookmark for each, in any script', () => {
    const outline = headOf(refOf(catalogue, 'Outlines'));
    expect(outline).toContain('/Count 3');
    const first = headOf(refOf(outline, 'First'));
    const second = headOf(refOf(first, 'Next'));
    expect(second).toContain(Buffer.from('Two', 'utf16le').swap16().toString('hex').toUpperCase());
    expect(headOf(refOf(second, 'Next'))).not.toContain('/Next');
  });

  it('keep their tags: each page has its own place in the tree of meanings', () => {
    const tags = headOf(refOf(catalogue, 'StructTreeRoot'));
    const document = headOf(Number(/\/K \[(\d+) 0 R\]/.exec(tags)?.[1]));
    expect(document).toContain('/S /Document');
    expect([...document.matchAll(/\d+ 0 R/g)]).toHaveLength(4);
    const keys = [...objects.values()].flatMap(({ head }) =>
      [...head.matchAll(/\/StructParents? (\d+)/g)].map(([, key]) => Number(key)),
    );
    expect(new Set(keys).size).toBe(keys.length);
    const marks = headOf(refOf(tags, 'ParentTree'));
    for (const key of keys) {
      expect(marks).toMatch(new RegExp(`[[ ]${key} \\d+ 0 R`));
    }
  });

  it('leave words as they are, also where they look like references', () => {
    expect(text).toContain('(https://example.org)');
    expect(catalogue).toContain('/Lang (ar)');
  });

  it('are not made of what is no PDF', async () => {
    const bytes = Buffer.from('not a PDF');
    await expect(joined([{ title: 'x', bytes }])).rejects.toThrow('The PDF has no');
  });
});
