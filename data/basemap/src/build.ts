import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mapLayers } from './map-layers';
import { PACKAGE_ROOT } from './package-root';
import { townsByCountry } from './places/towns-by-country';
import { cutTiles } from './tiles/cut-tiles';
import { tileJson } from './tiles/tile-json';
import { packTiles } from './tiles/tile-pack';

/** Folder that the build step writes to. */
export const BASEMAP_DIST = join(PACKAGE_ROOT, 'dist');

/** A file of towns for each country, packed as tiles are. */
const packTowns = () =>
  packTiles(
    new Map(
      [...townsByCountry()].map(([iso3, towns]) => [iso3, Buffer.from(JSON.stringify(towns))]),
    ),
  );

/** Builds the base map into `dist/`, replacing what was there. */
export const build = (): void => {
  const started = performance.now();
  const { bytes, index } = packTiles(cutTiles(mapLayers()));
  const towns = packTowns();
  rmSync(BASEMAP_DIST, { recursive: true, force: true });
  mkdirSync(BASEMAP_DIST, { recursive: true });
  writeFileSync(join(BASEMAP_DIST, 'tiles.bin'), bytes);
  writeFileSync(join(BASEMAP_DIST, 'tiles.json'), JSON.stringify(index));
  writeFileSync(join(BASEMAP_DIST, 'towns.bin'), towns.bytes);
  writeFileSync(join(BASEMAP_DIST, 'towns.json'), JSON.stringify(towns.index));
  writeFileSync(join(BASEMAP_DIST, 'tilejson.json'), JSON.stringify(tileJson(index.version)));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const count = Object.keys(index.tiles).length;
  console.log(`base map: ${count} tiles, ${(bytes.length / 1e6).toFixed(2)} MB, ${seconds} s`);
};
