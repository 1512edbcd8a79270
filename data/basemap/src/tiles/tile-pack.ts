import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { z } from 'zod';

/** Where each tile lies in the packed file. */
export const TileIndex = z.object({
  /** First characters of the SHA-256 of the packed file, to tell one build from another. */
  version: z.string().min(8),
  tiles: z.record(z.string(), z.tuple([z.int().min(0), z.int().positive()])),
});
export type TileIndex = z.infer<typeof TileIndex>;

/** Tiles in one file with its index. */
export type TilePack = { readonly bytes: Uint8Array; readonly index: TileIndex };

/** Compresses tiles and lays them end to end; equal tiles (an inland square, say) are kept once. */
export const packTiles = (tiles: ReadonlyMap<string, Uint8Array>): TilePack => {
  const places = new Map<string, [number, number]>();
  const entries: Record<string, [number, number]> = {};
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (const [key, tile] of tiles) {
    const digest = createHash('sha256').update(tile).digest('base64');
    const known = places.get(digest);
    const compressed = known === undefined ? gzipSync(tile, { level: 9 }) : undefined;
    const place: [number, number] = known ?? [length, compressed?.length ?? 0];
    entries[key] = place;
    if (compressed !== undefined) {
      places.set(digest, place);
      chunks.push(compressed);
      length += compressed.length;
    }
  }
  const bytes = Buffer.concat(chunks);
  const version = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
  return { bytes, index: { version, tiles: entries } };
};
