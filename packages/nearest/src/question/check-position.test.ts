import { kilometresBetween, type Position } from '@waystation/domain';
import { describe, expect, it } from 'vitest';
import { checkPosition } from './check-position';

const NIMULE: Position = [32.06, 3.6];
const kmToNearest = (position: Position) => kilometresBetween(position, NIMULE);
const SOUTH_SUDAN = { box: [24, 3, 36, 12.3], kmToNearest } as const;

describe('a position', () => {
  it.each([
    { name: 'inside', at: [32, 3.6], kind: 'likely' },
    { name: 'a day of walking outside', at: [32, 2.5], kind: 'likely' },
    { name: 'with latitude and longitude exchanged', at: [3.6, 32], kind: 'swapped' },
    { name: 'exchanged, with a latitude that is none', at: [8, 120], kind: 'outside' },
    { name: 'on another continent', at: [-74, 40.7], kind: 'outside' },
    { name: 'nobody filled in', at: [0, 0], kind: 'outside' },
  ] as const)('$name is $kind', ({ at, kind }) => {
    expect(checkPosition(at, SOUTH_SUDAN).kind).toBe(kind);
  });

  it('says about how far outside it is', () => {
    expect(checkPosition([0, 0], SOUTH_SUDAN)).toMatchObject({ kind: 'outside' });
    const check = checkPosition([16, 8], SOUTH_SUDAN);
    expect(check.kind === 'outside' && Math.round(check.km)).toBe(881);
  });

  it('says how far the nearest centre or crossing is from outside', () => {
    const check = checkPosition([-74, 40.7], SOUTH_SUDAN);
    expect(check).toMatchObject({ nearestKm: expect.closeTo(11_210, -3) });
  });

  it.each([
    { name: 'in none of its countries, far from all', at: [3, 30], isIn: false, kind: 'outside' },
    { name: 'in one of its countries, far from all', at: [3, 30], isIn: true, kind: 'likely' },
    { name: 'in none of its countries, near a crossing', at: [32, 3], isIn: false, kind: 'likely' },
  ] as const)('inside a box around several countries, $name, is $kind', ({ at, isIn, kind }) => {
    const africa = { box: [-20, -35, 55, 38], kmToNearest, mayBeIn: () => isIn } as const;
    expect(checkPosition(at, africa).kind).toBe(kind);
  });

  it.each([
    { name: 'east', at: [-179.9, -16.5], box: [170, -20, 179.5, -10] },
    { name: 'west', at: [179.9, -16.5], box: [-179.5, -20, -170, -10] },
  ] as const)('just across the date line to the $name is likely', ({ at, box }) => {
    expect(checkPosition(at, { box, kmToNearest })).toEqual({ kind: 'likely' });
  });

  it('is not doubted while the operation has no places', () => {
    expect(checkPosition([0, 0], { box: null, kmToNearest })).toEqual({ kind: 'likely' });
  });

  it('exchanged inside an operation as wide as a continent is told by the places near it', () => {
    const africa = { box: [-20, -35, 55, 38], kmToNearest } as const;
    expect(checkPosition([3.7, 32.1], africa).kind).toBe('swapped');
    expect(checkPosition([3.7, 20], africa).kind).toBe('likely');
    expect(checkPosition([32.1, 3.7], africa).kind).toBe('likely');
  });
});
