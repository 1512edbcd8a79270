import type { Map as MaplibreMap } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { isOwnMove, moveOwn } from './own-moves';

describe('a movement that is not the reader’s', () => {
  it('ends also where it fails, so that the reader’s own are told again', () => {
    const map: Pick<MaplibreMap, 'jumpTo'> = {
      jumpTo: () => {
        throw new RangeError('no such place');
      },
    };
    expect(() => moveOwn(map, () => map.jumpTo({}))).toThrow('no such place');
    expect(isOwnMove(map)).toBe(false);
  });
});
