import { describe, expect, it } from 'vitest';
import { shareOf } from './share-of';

describe('a percentage', () => {
  it('says what it is of', () => {
    expect(shareOf(80, 82, 'placesAssessed')).toEqual({
      percent: (80 / 82) * 100,
      of: 'placesAssessed',
      base: 82,
    });
  });

  it.each([
    [null, 82],
    [80, null],
    [0, 0],
  ])('of %s in %s is not known', (part, base) => {
    expect(shareOf(part, base, 'people')).toBeNull();
  });
});
