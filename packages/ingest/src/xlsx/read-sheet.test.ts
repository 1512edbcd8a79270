import { describe, expect, it } from 'vitest';
import { readSheet } from './read-sheet';

const CONTEXT = { strings: [], dateStyles: [], from1904: false };

const pieces = async function* (...texts: readonly string[]): AsyncGenerator<string> {
  yield* texts;
};

describe('readSheet', () => {
  it('understands XML that arrives in pieces cut anywhere', async () => {
    const xml =
      '<worksheet><sheetData><row r="1"><c r="B1"><v>12</v></c></row></sheetData></worksheet>';
    for (const cut of [3, 20, 40, 50, 52]) {
      const { rows } = await readSheet(pieces(xml.slice(0, cut), xml.slice(cut)), CONTEXT);
      expect(rows).toEqual([{ number: 1, cells: ['', 12] }]);
    }
  });

  it('reads sheets whose elements carry a prefix, and rows and cells without references', async () => {
    const xml =
      '<x:worksheet xmlns:x="m"><x:sheetData><x:row><x:c><x:v>1</x:v></x:c><x:c><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    const { rows } = await readSheet(pieces(xml), CONTEXT);
    expect(rows).toEqual([{ number: 1, cells: [1, 2] }]);
  });

  it('counts days from 1904 where the workbook does', async () => {
    const xml =
      '<worksheet><sheetData><row><c s="0"><v>43007</v></c></row></sheetData></worksheet>';
    const { rows } = await readSheet(pieces(xml), {
      ...CONTEXT,
      dateStyles: [true],
      from1904: true,
    });
    expect(rows[0]?.cells).toEqual(['2021-09-30']);
  });

  it.each([
    '<cols><col min="-999999999" max="999999999" hidden="1"/></cols><sheetData><row><c><v>1</v></c></row></sheetData>',
    '<cols><col min="x" hidden="1"/></cols><sheetData><row r="x"><c r="1"><v>1</v></c></row></sheetData>',
    '<sheetData><row r="-5"><c r="A-5"/></row><constructor><v>1</v></constructor><__proto__/></sheetData>',
  ])('takes no harm from references that make no sense: %s', async (inside) => {
    const { rows } = await readSheet(pieces(`<worksheet>${inside}</worksheet>`), CONTEXT);
    expect(rows).toEqual([{ number: 1, cells: [] }]);
  });

  it('stops at a million cells', async () => {
    const row = `<row>${'<c/>'.repeat(1000)}</row>`;
    const sheet = pieces('<worksheet><sheetData>', ...Array.from({ length: 1001 }, () => row));
    await expect(readSheet(sheet, CONTEXT)).rejects.toMatchObject({
      reject: { code: 'tooManyCells' },
    });
  });
});
