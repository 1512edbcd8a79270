import { describe, expect, it } from 'vitest';
import { aCentre, aGround, aQuestion } from '../test/ground';
import { rankCentres } from './rank-centres';

describe('ranking', () => {
  it('puts the nearest open centre with places first', () => {
    const near = aCentre('near');
    const far = aCentre('far', { position: [32.055, 4.2] });
    const { centres } = rankCentres(aQuestion(), aGround({ centres: [far, near] }));
    expect(centres.map(({ id, tier }) => [id, tier])).toEqual([
      ['centre:near', 'fits'],
      ['centre:far', 'fits'],
    ]);
    expect(centres[0]).toMatchObject({ bearing: 0, border: { kind: 'none' } });
    expect(centres[0]?.distanceKm).toBeCloseTo(9.95, 2);
  });
});
