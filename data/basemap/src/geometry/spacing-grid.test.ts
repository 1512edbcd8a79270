import { describe, expect, it } from 'vitest';
import { SpacingGrid } from './spacing-grid';

describe('SpacingGrid', () => {
  it.each([
    { point: { x: 0.505, y: 0.5 }, isClear: false },
    { point: { x: 0.4999, y: 0.5099 }, isClear: false },
    { point: { x: 0.511, y: 0.5 }, isClear: true },
    { point: { x: 0.508, y: 0.508 }, isClear: true },
  ])('finds $point clear of a point 0.01 away: $isClear', ({ point, isClear }) => {
    const grid = new SpacingGrid(0.01);
    grid.add({ x: 0.5, y: 0.5 });
    expect(grid.isClear(point)).toBe(isClear);
  });
});
