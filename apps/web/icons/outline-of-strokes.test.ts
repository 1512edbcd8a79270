import { describe, expect, it } from 'vitest';
import { openOutliner } from './outline-of-strokes';

const outline = await openOutliner();

/** The box around the ends of all pieces of a path. */
const boxOf = (d: string | null) => {
  const ends = [...(d ?? '').matchAll(/([MLQCA])([^MLQCAZ]*)/g)].map(([, , numbers = '']) =>
    numbers
      .trim()
      .split(/\s+/)
      .slice(-2)
      .map((number) => Number(number).toFixed(1))
      .map(Number),
  );
  const [xs, ys] = [0, 1].map((axis) => ends.map((end) => end[axis] ?? Number.NaN));
  return [
    Math.min(...(xs ?? [])),
    Math.min(...(ys ?? [])),
    Math.max(...(xs ?? [])),
    Math.max(...(ys ?? [])),
  ];
};

describe('the outline of what an icon draws', () => {
  it('goes round a line at half the width of the stroke, with round ends', () => {
    const line = outline([['path', { d: 'M2 12H22' }]]);
    expect(boxOf(line)).toEqual([1.1, 11.1, 22.9, 12.9]);
    expect(line).toMatch(/A\.8[78] \.8[78] 0 0 /);
    expect(outline([['line', { x1: 2, x2: '22', y1: 12, y2: 12 }]])).toBe(line);
    expect(outline([['polyline', { points: '2 12 22 12' }]])).toBe(line);
  });

  it('goes round a circle outside and inside', () => {
    const ring = outline([['circle', { cx: 12, cy: 12, r: 10 }]]);
    const [outer, inner] = ring?.split('Z') ?? [];
    expect(boxOf(outer ?? null)).toEqual([1.1, 1.1, 22.9, 22.9]);
    expect(boxOf(inner ?? null)).toEqual([2.9, 2.9, 21.1, 21.1]);
    expect(outline([['ellipse', { cx: 12, cy: 12, rx: 10, ry: 10 }]])).toBe(ring);
  });

  it('goes round the corners of a rectangle', () => {
    const frame = outline([['rect', { x: 3, y: 4, width: 18, height: 16, rx: 2 }]]);
    expect(boxOf(frame)).toEqual([2.1, 3.1, 21.9, 20.9]);
  });

  it('joins strokes that cross, so that nothing is painted twice', () => {
    const cross = outline([
      ['path', { d: 'M2 12H22' }],
      ['path', { d: 'M12 2V22' }],
    ]);
    expect(cross?.match(/M/g)).toHaveLength(1);
  });

  it('refuses an element that it does not know', () => {
    expect(() => outline([['text', {}]])).toThrow('<text>');
  });
});
