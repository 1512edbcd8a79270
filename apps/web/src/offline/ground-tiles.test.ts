import { describe, expect, it } from 'vitest';
import { groundTiles } from './ground-tiles';

describe('the base map of an operation', () => {
  it('begins with the whole world and goes on over the operation alone', () => {
    const tiles = groundTiles([24, 3, 36, 13]);
    expect(tiles[0]).toBe('/basemap/0/0/0.pbf');
    expect(tiles).toContain('/basemap/6/37/30.pbf');
    expect(tiles.some((tile) => tile.startsWith('/basemap/6/0/'))).toBe(false);
  });

  it('ends before it is too large for a device', () => {
    const world = groundTiles([-180, -85, 180, 85]);
    expect(world).toHaveLength(1 + 4 + 16 + 64);
    expect(new Set(world).size).toBe(world.length);
  });
});
