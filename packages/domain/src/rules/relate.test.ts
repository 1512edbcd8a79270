import { describe, expect, it } from 'vitest';
import { RELATIONS, relate } from './relate';

/** Rubkona, round 16 (28 February 2025): 250,889 of 1,992,513 people. */
const RUBKONA = { total: 1_992_513, areaKm2: 5_000, residents: 400_000 };

describe('relate', () => {
  it.each([
    { relation: 'count', expected: 250_889 },
    { relation: 'shareOfTotal', expected: 12.5916 },
    { relation: 'per1000Residents', expected: 627.2225 },
    { relation: 'perKm2', expected: 50.1778 },
  ] as const)('tells Rubkona as $relation', ({ relation, expected }) => {
    expect(relate(250_889, relation, RUBKONA)).toBeCloseTo(expected, 4);
  });

  it.each(RELATIONS)('keeps an absent number absent, as %s', (relation) => {
    expect(relate(null, relation, RUBKONA)).toBeNull();
  });

  it.each([
    { relation: 'shareOfTotal', of: { total: null } },
    { relation: 'shareOfTotal', of: { total: 0 } },
    { relation: 'perKm2', of: { areaKm2: null } },
    { relation: 'perKm2', of: { areaKm2: 0 } },
    { relation: 'per1000Residents', of: { residents: null } },
    { relation: 'per1000Residents', of: { residents: 0 } },
  ] as const)('has no $relation of $of', ({ relation, of }) => {
    expect(relate(250_889, relation, { ...RUBKONA, ...of })).toBeNull();
  });

  it('keeps zero people zero in every relation', () => {
    for (const relation of RELATIONS) {
      expect(relate(0, relation, RUBKONA)).toBe(0);
    }
  });
});
