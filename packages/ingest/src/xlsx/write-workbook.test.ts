import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openWorkbook } from './open-workbook';
import { writeWorkbook } from './write-workbook';

const PLAIN = { textColumns: [], offered: [], frozenRows: 0, isRightToLeft: false };

/** What XML can hold: no control characters, and no halves of characters. */
const text = fc
  .string({ unit: 'grapheme', maxLength: 20 })
  .map((words) => words.replace(/[\p{Cc}\ufffe\uffff]/gu, ''))
  .filter((words) => words !== '');

describe('a workbook that is written', () => {
  it('is read as it was', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(fc.oneof(text, fc.integer()), { minLength: 1, maxLength: 40 }), {
          minLength: 1,
          maxLength: 8,
        }),
        async (rows) => {
          const bytes = writeWorkbook([
            { ...PLAIN, name: 'A & "B"', rows: rows.map((cells) => ({ style: 'plain', cells })) },
          ]);
          const workbook = await openWorkbook(bytes);
          const [sheet] = workbook.sheets;
          expect(sheet?.name).toBe('A & "B"');
          const read = sheet && (await workbook.read(sheet));
          expect(read?.rows.map(({ cells }) => cells)).toEqual(rows);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('leaves out what XML cannot hold', async () => {
    const bytes = writeWorkbook([
      { ...PLAIN, name: 'S', rows: [{ style: 'header', cells: ['a\u0000b\u0007', 'c\ufffe'] }] },
    ]);
    const workbook = await openWorkbook(bytes);
    const [sheet] = workbook.sheets;
    expect(sheet && (await workbook.read(sheet)).rows[0]?.cells).toEqual(['ab', 'c']);
  });
});
