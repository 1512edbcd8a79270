import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RefusedFile } from '#result/refused-file';
import { splitRecords } from './split-records';

const quoted = (field: string): string => `"${field.replaceAll('"', '""')}"`;
const write = (rows: readonly (readonly string[])[], delimiter: string, end: string): string =>
  rows.map((row) => row.map(quoted).join(delimiter)).join(end);

describe('splitRecords', () => {
  it.each([
    {
      text: 'a,b\nc,d',
      expected: [
        ['a', 'b'],
        ['c', 'd'],
      ],
    },
    {
      text: 'a,b\r\nc,d\r\n',
      expected: [
        ['a', 'b'],
        ['c', 'd'],
      ],
    },
    {
      text: 'a,b\rc,d',
      expected: [
        ['a', 'b'],
        ['c', 'd'],
      ],
    },
    { text: 'a,,', expected: [['a', '', '']] },
    { text: '"a,1","b\nc"', expected: [['a,1', 'b\nc']] },
    { text: '"say ""no""",x', expected: [['say "no"', 'x']] },
    { text: 'a\n\nb', expected: [['a'], [''], ['b']] },
    { text: '', expected: [['']] },
    { text: '5" pipe,x', expected: [['5" pipe', 'x']] },
    { text: '"closed"then more,x', expected: [['closedthen more', 'x']] },
  ])('splits $text', ({ text, expected }) => {
    expect(splitRecords(text, ',')).toEqual(expected);
  });

  it.each([';', '\t', '|'])('splits at %j as well', (delimiter) => {
    expect(splitRecords(`a${delimiter}b\n1${delimiter}2,5`, delimiter)).toEqual([
      ['a', 'b'],
      ['1', '2,5'],
    ]);
  });

  it('gives back whatever was written with quotes, in any delimiter and line ending', () => {
    const rows = fc.array(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1 }), {
      minLength: 1,
    });
    const style = fc.tuple(
      fc.constantFrom(',', ';', '\t', '|'),
      fc.constantFrom('\n', '\r\n', '\r'),
    );
    fc.assert(
      fc.property(rows, style, (table, [delimiter, end]) => {
        expect(splitRecords(write(table, delimiter, end), delimiter)).toEqual(table);
      }),
    );
  });

  it('never fails on unquoted text, and keeps every character that is no separator', () => {
    fc.assert(
      fc.property(
        fc.string().map((text) => text.replaceAll('"', "'")),
        (text) => {
          const characters = splitRecords(text, ',').flat().join('');
          expect(characters).toBe(text.replace(/[,\r\n]/g, ''));
        },
      ),
    );
  });

  it('refuses a quotation mark that is never closed, and says where it was opened', () => {
    const read = () => splitRecords('a,b\n1,2\n3,"cut off\n5,6', ',');
    expect(read).toThrow(RefusedFile);
    expect(read).toThrow(/row 3/);
  });

  it('refuses a row of a million columns without splitting all of it', () => {
    expect(() => splitRecords(','.repeat(1_000_000), ',')).toThrow(/more than 2,000 columns/);
  });
});
