import { gunzipSync } from 'node:zlib';
import type { Basemap } from '@waystation/basemap';
import { type GroundTile, type GroundWanted, groundTiles } from '@waystation/print';

/** The base map is there and cannot be read; a map on half a ground is not printed. */
export class UnreadableGround extends Error {}

const tileAt = (address: Omit<GroundTile, 'bytes'>, basemap: Basemap): GroundTile => {
  try {
    const gzipped = basemap.tile(address);
    const bytes = gzipped === undefined ? null : new Uint8Array(gunzipSync(gzipped));
    return { ...address, bytes };
  } catch (cause) {
    throw new UnreadableGround('the base map cannot be read', { cause });
  }
};

/**
 * The tiles of the base map that a drawing shows, unpacked; of a place that is not there none. Throws
 * {@link UnreadableGround}.
 */
export const tilesOf = (place: GroundWanted | null, basemap: Basemap): readonly GroundTile[] =>
  place === null ? [] : groundTiles(place).map((address) => tileAt(address, basemap));
