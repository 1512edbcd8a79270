import type { Position } from '@waystation/domain';
import { describe, expect, it } from 'vitest';
import type { KnownPlace } from './known-place';
import { nearTown } from './near-town';

const town = (name: string, position: Position): KnownPlace => ({
  kind: 'town',
  names: { en: name },
  otherNames: [],
  countries: ['SSD'],
  position,
});

const JUBA = town('Juba', [31.58, 4.85]);

describe('what a short code is near', () => {
  it.each(['Juba', 'juba, South Sudan', 'جوبا، جنوب السودان'])('is the town of "%s"', (text) => {
    const juba = { ...JUBA, names: { en: 'Juba', ar: 'جوبا' } };
    expect(nearTown([juba])(text)).toEqual(JUBA.position);
  });

  it('is nowhere without a town, and where two far apart are called so', () => {
    expect(nearTown([JUBA])(null)).toBeNull();
    expect(nearTown([JUBA])('Bor')).toBeNull();
    expect(nearTown([JUBA, town('Juba', [31.6, 4.86])])('Juba')).toEqual(JUBA.position);
    expect(nearTown([JUBA, town('Juba', [42, 2])])('Juba')).toBeNull();
  });
});
