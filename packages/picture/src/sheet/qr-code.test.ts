import { describe, expect, it } from 'vitest';
import { qrCode } from './qr-code';

/** The squares of a code as rows of `#` and `.`, without the space around. */
const rowsOf = (markup: string): readonly string[] => {
  const side = Number(/viewBox="0 0 (\d+)/.exec(markup)?.[1]) - 8;
  const rows = Array.from({ length: side }, () => Array.from({ length: side }, () => '.'));
  for (const [, x, y, run] of markup.matchAll(/M(\d+) (\d+)h(\d+)v1/g)) {
    rows[Number(y) - 4]?.fill('#', Number(x) - 4, Number(x) - 4 + Number(run));
  }
  return rows.map((row) => row.join(''));
};

const FINDER = ['#######', '#.....#', '#.###.#', '#.###.#', '#.###.#', '#.....#', '#######'];

describe('a code on paper', () => {
  const markup = String(qrCode('https://example.org/libya-2011/find?from=33.147,11.558', 'Code'));
  const rows = rowsOf(markup);
  const last = rows.length - 7;

  it('has the patterns that readers look for in three of its corners', () => {
    expect(rows.slice(0, 7).map((row) => row.slice(0, 7))).toEqual(FINDER);
    expect(rows.slice(0, 7).map((row) => row.slice(last))).toEqual(FINDER);
    expect(rows.slice(last).map((row) => row.slice(0, 7))).toEqual(FINDER);
  });

  it('is as small as its text allows, and says what it is', () => {
    expect(rows).toHaveLength(33);
    expect(markup).toContain('aria-label="Code"');
    expect(markup.length).toBeLessThan(6_000);
  });
});
