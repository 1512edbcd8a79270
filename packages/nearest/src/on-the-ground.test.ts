import { describe, expect, it } from 'vitest';
import { isLocated, isOnTheGround } from './on-the-ground';

describe('a position', () => {
  it.each([
    { precision: 'exact', precisionKm: null, located: true, onTheGround: true },
    { precision: 'approximate', precisionKm: null, located: true, onTheGround: true },
    { precision: 'approximate', precisionKm: 2, located: true, onTheGround: true },
    { precision: 'approximate', precisionKm: 8, located: true, onTheGround: false },
    { precision: 'areaCentroid', precisionKm: null, located: false, onTheGround: false },
    { precision: 'withheld', precisionKm: null, located: false, onTheGround: false },
  ] as const)('$precision within $precisionKm km', ({ located, onTheGround, ...place }) => {
    expect([isLocated(place), isOnTheGround(place)]).toEqual([located, onTheGround]);
  });
});
