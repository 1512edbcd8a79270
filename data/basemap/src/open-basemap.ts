import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type TileAddress, tileKey } from './tiles/tile-address';
import { tileJson } from './tiles/tile-json';
import { TileIndex } from './tiles/tile-pack';

/** The built base map, read into memory (a few megabytes). */
export type Basemap = {
  /** A tile, already compressed with gzip, or undefined where there is only sea. */
  readonly tile: (address: TileAddress) => Uint8Array | undefined;
  readonly tileJson: object;
  /** Changes with every different build; fit for an ETag. */
  readonly version: string;
};

/** Opens the base map built into a folder (`data/basemap/dist`); throws if the build step has not run. */
export const openBasemap = async (directory: string): Promise<Basemap> => {
  const [bytes, text] = await Promise.all([
    readFile(join(directory, 'tiles.bin')),
    readFile(join(directory, 'tiles.json'), 'utf8'),
  ]);
  const { version, tiles } = TileIndex.parse(JSON.parse(text));
  return {
    version,
    tileJson: tileJson(version),
    tile: (address) => {
      const place = tiles[tileKey(address)];
      return place === undefined ? undefined : bytes.subarray(place[0], place[0] + place[1]);
    },
  };
};
