import { describe, expect, it } from 'vitest';
import { tileAt, tileKey, tilesOfZoom } from './tile-address';

describe('tile addresses', () => {
  it.each([
    { place: 'Juba', longitude: 31.58, latitude: 4.85, z: 6, key: '6/37/31' },
    { place: 'Tripoli', longitude: 13.19, latitude: 32.89, z: 6, key: '6/34/25' },
    { place: 'the world', longitude: 0, latitude: 0, z: 0, key: '0/0/0' },
  ])('find $place at zoom $z in $key', ({ longitude, latitude, z, key }) => {
    expect(tileKey(tileAt(longitude, latitude, z))).toBe(key);
  });

  it('count 4 to the power of the zoom, each once', () => {
    const keys = tilesOfZoom(3).map(tileKey);
    expect(new Set(keys).size).toBe(64);
  });
});
