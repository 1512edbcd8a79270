import { type GlyphPart, paint } from '@waystation/cartography';
import { describe, expect, it } from 'vitest';
import { signedDistance } from './signed-distance';

const INK = paint('#000000');
const DISC: GlyphPart = { shape: 'disc', at: [1, 0], radius: 2, fill: INK };
const BOX: GlyphPart = { shape: 'box', halfWidth: 4, halfHeight: 2, corner: 0, fill: INK };
const TRIANGLE: GlyphPart = {
  shape: 'polygon',
  points: [
    [0, -3],
    [3, 3],
    [-3, 3],
  ],
  fill: INK,
};
const QUARTER: GlyphPart = {
  shape: 'arc',
  at: [0, 0],
  radius: 6,
  from: 0,
  to: 0.25,
  width: 2,
  stroke: INK,
  dash: null,
};
const BAR: GlyphPart = {
  shape: 'line',
  points: [
    [-5, 0],
    [5, 0],
  ],
  isClosed: false,
  width: 2,
  stroke: INK,
  dash: null,
};

describe('signedDistance', () => {
  it.each([
    { name: 'the middle of a disc', part: DISC, at: [1, 0], expected: -2 },
    { name: 'the edge of a disc', part: DISC, at: [3, 0], expected: 0 },
    { name: 'beyond a disc', part: DISC, at: [1, 5], expected: 3 },
    { name: 'inside a box, by the nearer side', part: BOX, at: [0, 0], expected: -2 },
    { name: 'off the corner of a box', part: BOX, at: [7, 6], expected: 5 },
    { name: 'inside a triangle, by its base', part: TRIANGLE, at: [0, 2.5], expected: -0.5 },
    { name: 'below a triangle', part: TRIANGLE, at: [0, 5], expected: 2 },
    { name: 'on the line of an arc', part: QUARTER, at: [4.243, -4.243], expected: -1 },
    { name: 'before the arc begins', part: QUARTER, at: [-2, -6], expected: 2 },
    { name: 'after the arc ends', part: QUARTER, at: [6, 3], expected: 3 },
    { name: 'on a line', part: BAR, at: [2, 0], expected: -1 },
    { name: 'beyond the round end of a line', part: BAR, at: [8, 0], expected: 2 },
  ] as const)('of $name is $expected', ({ part, at: [x, y], expected }) => {
    expect(signedDistance(part)(x, y)).toBeCloseTo(expected, 2);
  });

  it('rounds the corner of a box', () => {
    const round = signedDistance({ ...BOX, corner: 1 });
    expect(round(3.95, 1.95)).toBeGreaterThan(0);
    expect(round(4, 0)).toBeCloseTo(0, 9);
  });

  it('leaves gaps in a dashed line, starting with a dash', () => {
    const dashed = signedDistance({ ...BAR, width: 1, dash: [2.5, 2.5] });
    expect(dashed(-4, 0)).toBeLessThan(0);
    expect(dashed(-1.25, 0)).toBeGreaterThan(0);
    expect(dashed(1, 0)).toBeLessThan(0);
  });

  it('closes a closed line', () => {
    const open = signedDistance({ ...BAR, points: TRIANGLE.points });
    const closed = signedDistance({ ...BAR, points: TRIANGLE.points, isClosed: true });
    expect(open(-1.5, 0)).toBeGreaterThan(0);
    expect(closed(-1.5, 0)).toBeLessThan(0);
  });
});
