import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { packTiles } from './tile-pack';

const inland = new TextEncoder().encode('inland');
const coast = new TextEncoder().encode('coast');
const tiles = new Map([
  ['1/0/0', inland],
  ['1/0/1', coast],
  ['1/1/0', inland],
]);

describe('packTiles', () => {
  const { bytes, index } = packTiles(tiles);

  it.each([...tiles])('gives tile %s back unharmed', (key, tile) => {
    const [offset, length] = index.tiles[key] ?? [0, 0];
    expect(gunzipSync(bytes.subarray(offset, offset + length))).toEqual(Buffer.from(tile));
  });

  it('keeps equal tiles once', () => {
    expect(index.tiles['1/1/0']).toEqual(index.tiles['1/0/0']);
  });

  it('tells one build from another by its version, and a repeated build as the same', () => {
    expect(packTiles(tiles).index.version).toBe(index.version);
    expect(packTiles(new Map([['1/0/0', coast]])).index.version).not.toBe(index.version);
  });
});
