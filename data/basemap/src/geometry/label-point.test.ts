import { describe, expect, it } from 'vitest';
import { labelPoint } from './label-point';

const SQUARE = [
  [0, 0],
  [8, 0],
  [8, 8],
  [0, 8],
  [0, 0],
];

describe('labelPoint', () => {
  it('finds the middle of a square and how far its edges are', () => {
    const { position, clearance } = labelPoint([SQUARE], { isFlat: true });
    expect(position[0]).toBeCloseTo(4, 1);
    expect(position[1]).toBeCloseTo(4, 1);
    expect(clearance).toBeCloseTo(4, 1);
  });

  it('stays inside a country shaped like a horseshoe', () => {
    const horseshoe = [
      [0, 0],
      [9, 0],
      [9, 9],
      [6, 9],
      [6, 3],
      [3, 3],
      [3, 9],
      [0, 9],
      [0, 0],
    ];
    const { position, clearance } = labelPoint([horseshoe], { isFlat: true });
    const [x = 0, y = 0] = position;
    expect(x < 3 || x > 6 || y < 3).toBe(true);
    expect(clearance).toBeGreaterThan(1.4);
  });

  it('keeps out of a hole', () => {
    const hole = [
      [3, 3],
      [5, 3],
      [5, 5],
      [3, 5],
      [3, 3],
    ];
    const { position } = labelPoint([SQUARE, hole], { isFlat: true });
    const [x = 0, y = 0] = position;
    expect(x > 3 && x < 5 && y > 3 && y < 5).toBe(false);
  });

  it('measures degrees of longitude shorter far from the equator', () => {
    const north = SQUARE.map(([x = 0, y = 0]) => [x, y + 60]);
    expect(labelPoint([north]).clearance).toBeLessThan(2);
  });
});
