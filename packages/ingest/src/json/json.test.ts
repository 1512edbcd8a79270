import { describe, expect, it } from 'vitest';
import { gridFromJson } from './grid-from-json';
import { parseJson } from './parse-json';

describe('parseJson', () => {
  it('reads NaN and infinity as null, so that only their record is lost', () => {
    expect(parseJson('{"a": NaN, "b": [1, -Infinity, Infinity], "c": "NaN \\" NaN"}')).toEqual({
      a: null,
      b: [1, null, null],
      c: 'NaN " NaN',
    });
  });

  it.each(['{"a": 1', '[1, 2,', '{"a": NaN', '{a: 1}', '{"a": 1}}'])('refuses %s', (text) => {
    expect(() => parseJson(text)).toThrow(/not complete JSON/);
  });

  it('keeps a key named __proto__ a mere key', () => {
    const grid = gridFromJson(parseJson('[{"__proto__": 1, "a": 2}]'));
    expect(grid?.rows.map(({ cells }) => cells)).toEqual([
      ['__proto__', 'a'],
      [1, 2],
    ]);
  });
});

describe('gridFromJson', () => {
  const cells = (document: unknown) => gridFromJson(document)?.rows.map((row) => row.cells);

  it('makes a header of all keys, in the order in which they appear', () => {
    expect(cells([{ a: 1 }, { b: 'x', a: null }])).toEqual([
      ['a', 'b'],
      [1, ''],
      ['', 'x'],
    ]);
  });

  it('numbers records from 1', () => {
    expect(gridFromJson([{ a: 1 }, { a: 2 }])?.rows.map(({ number }) => number)).toEqual([0, 1, 2]);
  });

  it('finds the longest list in an envelope', () => {
    const envelope = { errorMessages: ['a'], result: [{ a: 1 }, { a: 2 }], count: 2 };
    expect(cells(envelope)).toEqual([['a'], [1], [2]]);
  });

  it('reads a list of lists, as HXL writes it', () => {
    expect(
      cells([
        ['#adm1', '#affected'],
        ['Unity', 5],
      ]),
    ).toEqual([
      ['#adm1', '#affected'],
      ['Unity', 5],
    ]);
  });

  it('takes truth values as text, and leaves out what is no value', () => {
    expect(cells([{ a: true, b: { c: 1 }, d: [1] }])).toEqual([
      ['a', 'b', 'd'],
      ['true', '', ''],
    ]);
  });

  it.each([[[]], [{}], [{ message: 'not found' }], ['text'], [5], [null], [[1, 2]]])(
    'finds no records in %j',
    (document) => {
      expect(gridFromJson(document)).toBeNull();
    },
  );
});
