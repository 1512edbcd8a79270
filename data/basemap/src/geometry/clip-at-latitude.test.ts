import { describe, expect, it } from 'vitest';
import { clipAtLatitude } from './clip-at-latitude';

const SQUARE = [
  [0, 0],
  [4, 0],
  [4, 4],
  [0, 4],
  [0, 0],
];

describe('clipAtLatitude', () => {
  it.each([
    { side: 'north', latitudes: [1, 4] },
    { side: 'south', latitudes: [0, 1] },
  ] as const)('keeps the $side of the parallel and closes the ring', ({ side, latitudes }) => {
    const ring = clipAtLatitude(SQUARE, 1, side);
    expect(ring.at(-1)).toEqual(ring[0]);
    expect(new Set(ring.map(([, y]) => y))).toEqual(new Set(latitudes));
  });

  it('leaves nothing of a ring on the other side', () => {
    expect(clipAtLatitude(SQUARE, 5, 'north')).toEqual([]);
  });

  it('leaves a ring on the kept side as it is', () => {
    expect(clipAtLatitude(SQUARE, -1, 'north')).toEqual(SQUARE);
  });
});
