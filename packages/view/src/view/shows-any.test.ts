import { describe, expect, it } from 'vitest';
import { showsAny } from './shows-any';

describe('what a map shows', () => {
  it.each([
    { extent: [20, 0, 40, 15], shows: true },
    { extent: [170, -10, 190, 10], shows: false },
    { extent: [380, 0, 400, 15], shows: true },
    { extent: [20, 20, 40, 30], shows: false },
  ] as const)('of a place at 24 to 36 east with $extent: $shows', ({ extent, shows }) => {
    expect(showsAny(extent, [24, 3, 36, 12])).toBe(shows);
  });
});
