import { describe, expect, it } from 'vitest';
import { splitLine } from './split-line';

const isNorth = ([, y = 0]: readonly number[]): boolean => y >= 10;

describe('splitLine', () => {
  it('cuts a line where the answer changes, without a gap', () => {
    const line = [
      [0, 8],
      [0, 9],
      [0, 10],
      [0, 11],
    ];
    expect(splitLine(line, isNorth)).toEqual([
      { matches: false, points: line.slice(0, 3) },
      { matches: true, points: line.slice(2) },
    ]);
  });

  it('keeps a line whole whose segments agree', () => {
    const line = [
      [0, 1],
      [0, 2],
      [0, 3],
    ];
    expect(splitLine(line, isNorth)).toEqual([{ matches: false, points: line }]);
  });

  it('makes nothing of a single point', () => {
    expect(splitLine([[0, 0]], isNorth)).toEqual([]);
  });
});
