import { describe, expect, it } from 'vitest';
import type { Point } from '../projection/equal-area';
import { alongLine } from '../shapes/along-line';
import { gradientPieces } from './gradient-pieces';

describe('gradientPieces', () => {
  it('keeps a gentle curve whole, each point at its place seen from the side', () => {
    const arc = Array.from({ length: 21 }, (_, index): Point => {
      const angle = (index / 20) * 1.2;
      return [Math.sin(angle) * 100, Math.cos(angle) * 100];
    });
    const [piece, ...others] = gradientPieces(alongLine(arc));
    expect(others).toEqual([]);
    expect(piece?.offsets.at(0)).toBe(0);
    expect(piece?.offsets.at(-1)).toBeCloseTo(1, 9);
    expect(piece?.points[10]?.share).toBeCloseTo(0.5, 6);
  });

  it('takes a line that turns back in pieces that join', () => {
    const there: readonly Point[] = [
      [0, 0],
      [10, 0],
      [10, 10],
      [0, 10],
      [0, 0],
    ];
    const pieces = gradientPieces(alongLine(there));
    expect(pieces.length).toBeGreaterThan(1);
    for (const [index, { points }] of pieces.entries()) {
      const before = pieces[index - 1]?.points.at(-1)?.at ?? [0, 0];
      expect(points[0]?.at).toEqual(before);
    }
    expect(pieces.at(-1)?.points.at(-1)?.share).toBe(1);
  });
});
