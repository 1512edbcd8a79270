import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { absent, reported } from '../absence';
import { smallCountsToHide, suppressSmallCounts, type TableCell } from './suppress-small-counts';

const cell = (key: string, value: number, ...lines: string[]): TableCell => ({
  key,
  reported: reported(value),
  lines,
});

describe('small counts', () => {
  it('hides a small count and the smallest neighbour that would reveal it', () => {
    const table = [cell('a', 4, 'state'), cell('b', 120, 'state'), cell('c', 900, 'state')];
    const shown = suppressSmallCounts(table, 10);
    expect(Object.fromEntries(shown)).toEqual({
      a: absent('suppressed'),
      b: absent('suppressed'),
      c: reported(900),
    });
  });

  it('shows a reported zero as zero', () => {
    const shown = suppressSmallCounts([cell('a', 0, 'state'), cell('b', 50, 'state')], 10);
    expect(shown.get('a')).toEqual(reported(0));
  });

  it('keeps other absences as they are', () => {
    const missing: TableCell = { key: 'a', reported: absent('notAssessed'), lines: ['state'] };
    expect(suppressSmallCounts([missing], 10).get('a')).toEqual(absent('notAssessed'));
  });

  it('names a line whose own sum gives its only count away', () => {
    const { exposedLines } = smallCountsToHide([cell('a', 4, 'state'), cell('b', 0, 'state')], 10);
    expect([...exposedLines]).toEqual(['state']);
  });

  it('leaves no line with one hidden count or fewer hidden people than the threshold', () => {
    const table = fc.array(fc.record({ value: fc.nat(40), row: fc.nat(3), column: fc.nat(3) }), {
      maxLength: 25,
    });
    fc.assert(
      fc.property(table, (rows) => {
        const cells = rows.map(({ value, row, column }, index) =>
          cell(String(index), value, `row ${row}`, `column ${column}`),
        );
        const { hidden, exposedLines } = smallCountsToHide(cells, 10);
        for (const line of new Set(cells.flatMap((one) => one.lines))) {
          const values = rows.filter(
            (_, index) => hidden.has(String(index)) && cells[index]?.lines.includes(line),
          );
          const people = values.reduce((sum, one) => sum + one.value, 0);
          const isSafe = values.length === 0 || (values.length > 1 && people >= 10);
          expect(isSafe || exposedLines.has(line)).toBe(true);
        }
      }),
    );
  });
});
