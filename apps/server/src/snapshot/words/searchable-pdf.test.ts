import { beforeAll, describe, expect, it } from 'vitest';
import { browserWords } from '../../../test/support/browser-words';
import { lookAt } from '../../../test/support/look-at-file';
import { pixelStrips } from '../draw-pixels';
import { compiledFrom } from '../set-page';
import { searchablePdf } from './searchable-pdf';

/** Joined letters, marks of every kind, and numbers beside words. */
const WORDS = [
  'الاستقبال',
  'لا',
  'الإسقاط',
  'الأمم',
  'الآن',
  'داخليًا',
  'شخصًا',
  'إقرارًا',
  'قبولًا',
  'يُقيَّم',
  'تُحدَّد',
  'لم يُحدَّد بعد',
  'قُيّم',
  'حدّة',
  '28 فبراير 2025',
  '440\u202f299',
] as const;

const DRAWN =
  '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="40"><text x="20" y="25" font-family="Vazirmatn" font-size="14" fill="none" stroke="#fff" stroke-width="3">البيضاء لأجل</text><text x="20" y="25" font-family="Vazirmatn" font-size="14">البيضاء لأجل</text></svg>';

const SOURCE = `
#let d = json("sheet.json")
#set page(width: 150mm, height: 200mm, margin: 10mm)
#set text(font: ("Noto Sans", "Vazirmatn"), lang: "ar", fallback: false, size: 11pt)
#for word in d.words { par("قبل " + word.replace("8 ", "8\u{00a0}") + " بعد") }
#par(text(lang: "en", dir: ltr, "Bor South"))
#image(bytes(d.svg), format: "svg", width: 90mm)
#if d.isTwo { pagebreak(); par("الصفحة الثانية: لاجئون") }`;

const set = (isTwo: boolean): Uint8Array => {
  const { compiler, result } = compiledFrom(SOURCE, { words: WORDS, svg: DRAWN, isTwo });
  return compiler.pdf(result, { pdfTags: true });
};

/** Poppler adds what tells a terminal how lines run, and puts spaces and commas beside numbers before them. */
const UNTOLD = /[\s\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Marks over one letter have no order among themselves. */
const canonical = (text: string): string => text.normalize('NFC');

const popplerWords = async (pdf: Uint8Array): Promise<string> => {
  const looked = lookAt({ 'page.pdf': pdf });
  const text = await looked.ask('sh', '-c', 'pdftotext "$0" -');
  looked.remove();
  return canonical(text.replaceAll(UNTOLD, ''));
};

const SIZE = { width: 886, height: 1181 };

const drawn = async (pdf: Uint8Array): Promise<Buffer> => {
  const pieces: Buffer[] = [];
  for await (const { bytes } of pixelStrips(pdf, SIZE)) {
    pieces.push(Buffer.from(bytes));
  }
  return Buffer.concat(pieces);
};

describe('a page in Arabic whose words can be found', () => {
  const before = set(false);
  let after: Uint8Array;
  let toBrowsers: string;
  let toPoppler: string;
  beforeAll(async () => {
    after = await searchablePdf(before);
    toBrowsers = canonical(await browserWords(after));
    toPoppler = await popplerWords(after);
  });

  it.each(WORDS)('tells %s to browsers', (word) => {
    expect(toBrowsers).toContain(canonical(`قبل ${word} بعد`));
  });

  it.each(WORDS)('tells %s to poppler', (word) => {
    expect(toPoppler).toContain(canonical(`قبل${word}بعد`.replaceAll(UNTOLD, '')));
  });

  it('tells what was joined in a drawing, and under it, too', () => {
    expect(toBrowsers).toContain('البيضاء لأجل');
    expect(toBrowsers).toContain('Bor South');
    expect(toPoppler).toContain('البيضاءلأجل');
  });

  it('is drawn as it was', async () => {
    const [was, is] = [await drawn(before), await drawn(after)];
    expect(is).toHaveLength(was.length);
    const missed = was.map((value, at) => Math.abs(value - (is[at] ?? Number.NaN)));
    // Of 255: widths of outlines are rounded.
    expect(missed.reduce((most, each) => Math.max(most, each), 0)).toBeLessThanOrEqual(1);
  });

  it('says nothing that only orders it, nor of the order of pages', () => {
    expect(toBrowsers).not.toMatch(/[\u200e\u200f\u2066-\u2069]/);
    expect(Buffer.from(after).toString('latin1')).not.toContain('/Direction');
  });

  it('is little larger', () => {
    expect(after.length).toBeLessThan(before.length * 1.5);
  });

  it('is one of several', async () => {
    expect(await popplerWords(await searchablePdf(set(true)))).toContain('الثانية:لاجئون');
  });

  it('is not made of what is no PDF', async () => {
    await expect(searchablePdf(Buffer.from('not a PDF'))).rejects.toThrow('The PDF has no');
  });
});
