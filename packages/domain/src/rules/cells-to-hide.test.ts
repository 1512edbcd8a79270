import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellsToHide, type LinkedTable, type SumOfParts, type TableNumber } from './cells-to-hide';
import { reducedRows } from './reduced-rows';

const THRESHOLD = 10;

const numbers = (values: Readonly<Record<string, number | null>>): readonly TableNumber[] =>
  Object.entries(values).map(([key, value]) => ({
    key,
    value,
    access: 'open',
    reluctance: key === 'country' ? 1 : 0,
  }));

const sum = (total: string, ...parts: readonly string[]): SumOfParts => ({ total, parts });

const hiddenIn = (table: LinkedTable): readonly string[] =>
  [...cellsToHide(table, THRESHOLD)].toSorted();

describe('numbers to hide', () => {
  it.each([
    { name: 'nothing, where nothing is small', values: { s: 130, a: 100, b: 30 }, hidden: [] },
    { name: 'no zero', values: { s: 100, a: 100, b: 0 }, hidden: [] },
    {
      name: 'a small count and the neighbour that gives it away',
      values: { s: 134, a: 100, b: 30, c: 4 },
      hidden: ['b', 'c'],
    },
    {
      name: 'a third, where two small counts have a small sum',
      values: { s: 107, a: 100, b: 3, c: 4 },
      hidden: ['a', 'b', 'c'],
    },
    {
      name: 'a small sum with its small parts',
      values: { s: 7, a: 3, b: 4 },
      hidden: ['a', 'b', 's'],
    },
    {
      name: 'a small count whose only neighbours are zero, with its sum',
      values: { s: 4, a: 4, b: 0 },
      hidden: ['a', 's'],
    },
    {
      name: 'no count that is absent',
      values: { s: 40, a: 40, b: null },
      hidden: [],
    },
  ])('hides $name', ({ values, hidden }) => {
    const parts = Object.keys(values).filter((key) => key !== 's');
    expect(hiddenIn({ numbers: numbers(values), sums: [sum('s', ...parts)] })).toEqual(hidden);
  });

  it('hides counties of another state, where a hidden state is the sum of counties that show', () => {
    const values = { country: 254, s1: 4, s2: 250, a: 4, b: 120, c: 130 };
    const sums = [sum('country', 's1', 's2'), sum('s1', 'a'), sum('s2', 'b', 'c')];
    // s1 is small; the country less s2 is s1, so s2 goes; b plus c is s2, so b goes, too.
    expect(hiddenIn({ numbers: numbers(values), sums })).toEqual(['a', 'b', 's1', 's2']);
  });

  it('hides what is missed least before anything else', () => {
    const table: LinkedTable = {
      numbers: [
        { key: 'small', value: 4, access: 'open', reluctance: 0 },
        { key: 'dear', value: 20, access: 'open', reluctance: 2 },
        { key: 'cheap', value: 900, access: 'open', reluctance: 0 },
        { key: 'total', value: 924, access: 'open', reluctance: 3 },
      ],
      sums: [sum('total', 'small', 'dear', 'cheap')],
    };
    expect(hiddenIn(table)).toEqual(['cheap', 'small']);
  });

  it('protects a closed number like a small one, however large it is', () => {
    const table: LinkedTable = {
      numbers: [
        { key: 'closed', value: 4_000, access: 'closed', reluctance: 0 },
        { key: 'open', value: 20, access: 'open', reluctance: 0 },
        { key: 'total', value: 4_020, access: 'open', reluctance: 1 },
      ],
      sums: [sum('total', 'closed', 'open')],
    };
    expect(hiddenIn(table)).toEqual(['closed', 'open']);
  });

  it('lets others give way for a kept number, which is shown whatever it costs them', () => {
    const total = { key: 'total', value: 14, access: 'kept', reluctance: 0 } as const;
    const table: LinkedTable = {
      numbers: [...numbers({ small: 4, dear: 10 }), total],
      sums: [sum('total', 'small', 'dear')],
    };
    expect(hiddenIn(table)).toEqual(['dear', 'small']);
  });

  it('hides a kept number that is small itself', () => {
    const total = { key: 'total', value: 7, access: 'kept', reluctance: 0 } as const;
    const table: LinkedTable = {
      numbers: [...numbers({ a: 3, b: 4 }), total],
      sums: [sum('total', 'a', 'b')],
    };
    expect(hiddenIn(table)).toEqual(['a', 'b', 'total']);
  });

  it('never lets a small count follow from what stays open', () => {
    const twoWay = fc.record({
      rows: fc.integer({ min: 1, max: 4 }),
      columns: fc.integer({ min: 1, max: 4 }),
      counts: fc.array(fc.oneof(fc.nat(12), fc.nat(200)), { minLength: 16, maxLength: 16 }),
    });
    fc.assert(
      fc.property(twoWay, ({ rows, columns, counts }) => {
        const table = tableWithMargins(rows, columns, counts);
        const hidden = cellsToHide(table, THRESHOLD);
        const open = table.numbers.filter(({ key }) => !hidden.has(key));
        expect(open.filter(({ value }) => value !== null && value > 0 && value < 10)).toEqual([]);
        expect(followingFrom(table, hidden)).toEqual([]);
      }),
    );
  });
});

/** A table with the sums of its rows and columns, and their sum. */
const tableWithMargins = (
  rows: number,
  columns: number,
  counts: readonly number[],
): LinkedTable => {
  const at = (row: number, column: number): number => counts[row * columns + column] ?? 0;
  const rowKeys = Array.from({ length: rows }, (_, row) => row);
  const columnKeys = Array.from({ length: columns }, (_, column) => column);
  const rowSum = (row: number): number =>
    columnKeys.reduce((so, column) => so + at(row, column), 0);
  const columnSum = (column: number): number =>
    rowKeys.reduce((so, row) => so + at(row, column), 0);
  return {
    numbers: numbers({
      ...Object.fromEntries(
        rowKeys.flatMap((row) => columnKeys.map((column) => [`${row}x${column}`, at(row, column)])),
      ),
      ...Object.fromEntries(rowKeys.map((row) => [`row ${row}`, rowSum(row)])),
      ...Object.fromEntries(columnKeys.map((column) => [`column ${column}`, columnSum(column)])),
      country: rowKeys.reduce((so, row) => so + rowSum(row), 0),
    }),
    sums: [
      ...rowKeys.map((row) => sum(`row ${row}`, ...columnKeys.map((column) => `${row}x${column}`))),
      ...columnKeys.map((column) =>
        sum(`column ${column}`, ...rowKeys.map((row) => `${row}x${column}`)),
      ),
      sum('country', ...rowKeys.map((row) => `row ${row}`)),
      sum('country', ...columnKeys.map((column) => `column ${column}`)),
    ],
  };
};

/** Small hidden numbers that stand alone after elimination. */
const followingFrom = (table: LinkedTable, hidden: ReadonlySet<string>): readonly string[] => {
  const keys = table.numbers.map(({ key }) => key);
  const equations = table.sums.map(
    ({ total, parts }) =>
      new Map(
        [total, ...parts]
          .filter((key) => hidden.has(key))
          .map((key) => [keys.indexOf(key), key === total ? -1 : 1]),
      ),
  );
  return reducedRows(equations)
    .filter(({ terms }) => terms.size === 1)
    .flatMap(({ terms }) => [...terms.keys()].flatMap((index) => table.numbers[index] ?? []))
    .filter(({ value }) => value !== null && value > 0 && value < THRESHOLD)
    .map(({ key }) => key);
};
