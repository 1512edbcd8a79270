import { describe, expect, it } from 'vitest';
import { placeTowns, type TownToLabel } from './place-towns';

const ROOM = { width: 1_860, height: 740, taken: [], most: 3 };

const at = (x: number, y: number): TownToLabel => ({ at: [x, y], width: 200, height: 30 });

describe('the names of towns on paper', () => {
  it('stand beside their dots, to the left where the edge is near', () => {
    const [first, last] = placeTowns([at(300, 300), at(1_800, 300)], ROOM);
    expect(first).toEqual({ x: 314, y: 285, width: 200, height: 30 });
    expect((last?.x ?? 0) + 200).toBeLessThan(1_800);
  });

  it('give way to what is there already, and to more important towns', () => {
    const room = { ...ROOM, taken: [{ x: 280, y: 280, width: 40, height: 40 }] };
    expect(placeTowns([at(300, 300), at(900, 300), at(930, 320)], room)).toEqual([
      null,
      expect.objectContaining({ x: 914 }),
      null,
    ]);
  });

  it('are no more than help to find the way', () => {
    const row = [at(100, 100), at(600, 100), at(1_100, 100), at(100, 600)];
    expect(placeTowns(row, ROOM).map((box) => box !== null)).toEqual([true, true, true, false]);
  });
});
