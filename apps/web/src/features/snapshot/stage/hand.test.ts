import { describe, expect, it } from 'vitest';
import { moveOfKey } from './frame-keys';
import { moveOfFingers } from './pinch';

const FRAME = { width: 320, height: 220 };

describe('a map in its frame', () => {
  it.each([
    ['ArrowLeft', { x: 32, y: 0, factor: 1 }],
    ['ArrowDown', { x: 0, y: -22, factor: 1 }],
    ['Enter', null],
  ])('is moved by %s: %o', (key, move) => {
    expect(moveOfKey(key, FRAME)).toEqual(move);
  });

  it('is enlarged by + as much as − makes it smaller', () => {
    const [larger, smaller] = [moveOfKey('+', FRAME), moveOfKey('-', FRAME)];
    expect((larger?.factor ?? 0) * (smaller?.factor ?? 0)).toBeCloseTo(1, 9);
  });

  it('goes with one finger', () => {
    expect(moveOfFingers([{ x: 5, y: 5 }], [{ x: 15, y: 2 }])).toEqual({ x: 10, y: -3, factor: 1 });
  });

  it('is enlarged round what is between two fingers', () => {
    const was = [
      { x: 40, y: 10 },
      { x: 60, y: 10 },
    ];
    const is = [
      { x: 30, y: 10 },
      { x: 70, y: 10 },
    ];
    expect(moveOfFingers(was, is)).toEqual({ x: -50, y: -10, factor: 2 });
  });
});
