import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import type { GroundTile, TileAddress } from '#index';

/** The built base map: where each tile lies in its one file of all. */
const Index = z.object({
  tiles: z.record(z.string(), z.tuple([z.number(), z.number()])),
});

const inDist = (name: string): URL =>
  new URL(`../../../data/basemap/dist/${name}`, import.meta.url);

/** Tiles of the built base map, as a server gives them; null: nothing but sea. */
export const basemapTiles = (addresses: readonly TileAddress[]): readonly GroundTile[] => {
  const { tiles } = Index.parse(JSON.parse(readFileSync(inDist('tiles.json'), 'utf8')));
  const all = readFileSync(inDist('tiles.bin'));
  return addresses.map((address) => {
    const place = tiles[`${address.z}/${address.x}/${address.y}`];
    const bytes =
      place === undefined
        ? null
        : new Uint8Array(gunzipSync(all.subarray(place[0], place[0] + place[1])));
    return { ...address, bytes };
  });
};
