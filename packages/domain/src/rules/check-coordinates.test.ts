import { describe, expect, it } from 'vitest';
import { checkCoordinates } from './check-coordinates';

describe('coordinates', () => {
  it.each([
    [31.22, 4.69, { kind: 'ok', position: [31.22, 4.69] }],
    [0, 0, { kind: 'missing', flag: 'missingCoordinates' }],
    [null, 4.69, { kind: 'missing', flag: 'missingCoordinates' }],
    [0, 51.5, { kind: 'ok', position: [0, 51.5] }],
    [Number.NaN, 4.69, { kind: 'impossible', reason: 'notANumber' }],
    [31.22, 94.69, { kind: 'impossible', reason: 'outOfRange' }],
    [-181, 4, { kind: 'impossible', reason: 'outOfRange' }],
  ])('longitude %s, latitude %s: %o', (longitude, latitude, expected) => {
    expect(checkCoordinates(longitude, latitude)).toEqual(expected);
  });
});
