import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type TileAddress, tileKey } from './tiles/tile-address';
import { tileJson } from './tiles/tile-json';
import { TileIndex } from './tiles/tile-pack';

/** The built base map, read into memory (a few megabytes). */
export type Basemap = {
  /** A tile, already compressed with gzip, or undefined where there is only sea. */
  readonly tile: (address: TileAddress) => Uint8Array | undefined;
  /** The towns of a country by its ISO 3166-1 alpha-3 code, JSON compressed with gzip. */
  readonly towns: (iso3: string) => Uint8Array | undefined;
  readonly tileJson: object;
  /** Changes with every different build; fit for an ETag. */
  readonly version: string;
};

const openPack = async (directory: string, name: string) => {
  const [bytes, text] = await Promise.all([
    readFile(join(directory, `${name}.bin`)),
    readFile(join(directory, `${name}.json`), 'utf8'),
  ]);
  const { version, tiles } = TileIndex.parse(JSON.parse(text));
  return {
    version,
    read: (key: string): Uint8Array | undefined => {
      const place = tiles[key];
      return place === undefined ? undefined : bytes.subarray(place[0], place[0] + place[1]);
    },
  };
};

/** Opens the base map built into a folder (`data/basemap/dist`); throws if the build step has not run. */
export const openBasemap = async (directory: string): Promise<Basemap> => {
  const [tiles, towns] = await Promise.all([
    openPack(directory, 'tiles'),
    openPack(directory, 'towns'),
  ]);
  const version = `${tiles.version}${towns.version}`;
  return {
    version,
    tileJson: tileJson(version),
    tile: (address) => tiles.read(tileKey(address)),
    towns: towns.read,
  };
};
