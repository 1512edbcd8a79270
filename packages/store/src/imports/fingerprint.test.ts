import { describe, expect, it } from 'vitest';
import { fingerprintOf, fingerprintOfList } from './fingerprint';

describe('fingerprints', () => {
  it('are 32 hex digits that never change from one release to the next', () => {
    expect(fingerprintOfList(['south-sudan', 'SS0101', 2, null])).toBe(
      'f53e38df86642c4b5fec7d75fd1cfc00',
    );
  });

  it('do not depend on the order of a record’s fields, at any depth', () => {
    const one = { id: 'a', place: { names: { en: 'Juba', ar: 'جوبا' }, flags: ['x', 'y'] } };
    const other = { place: { flags: ['x', 'y'], names: { ar: 'جوبا', en: 'Juba' } }, id: 'a' };
    expect(fingerprintOf(one)).toBe(fingerprintOf(other));
  });

  it.each([
    [
      ['a', 'bc'],
      ['ab', 'c'],
    ],
    [
      [null, 'a'],
      ['a', null],
    ],
    [[1], ['1']],
    [[null], ['']],
  ])('tell %j from %j', (one, other) => {
    expect(fingerprintOfList(one)).not.toBe(fingerprintOfList(other));
  });
});
