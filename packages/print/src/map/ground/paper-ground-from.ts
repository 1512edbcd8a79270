import type { Theme } from '@waystation/cartography';
import type { Language } from '@waystation/domain';
import { basemapStyle, placeMarkGlyphs } from '@waystation/layers';
import type { Feature } from 'geojson';
import { groundLayers } from './ground-layers';
import { type GroundWanted, groundTiles } from './ground-tiles';
import { groupBy } from './group-by';
import { joinLines } from './join-lines';
import type { PaperGround } from './paper-ground';
import { type GroundTile, readTile } from './read-tile';

/** What the ground of a map is made from; tiles are fetched or opened by whoever has them. */
export type PaperGroundWanted = GroundWanted & {
  /** Each of {@link groundTiles}, as served; a tile of nothing but sea has no bytes. */
  readonly tiles: readonly GroundTile[];
  readonly theme: Theme;
  readonly language: Language;
  /** ISO 3166-1 alpha-3 of countries whose lines the operation brings itself. */
  readonly operationCountries: readonly string[];
  /** ISO 3166-1 alpha-3 of countries that the sheet shows whole; absent: those before. */
  readonly wholeCountries?: readonly string[];
  /** ISO 3166-1 alpha-3 of countries that the base map leaves unnamed. */
  readonly unlabelledCountries: readonly string[];
};

const checkComplete = (wanted: PaperGroundWanted): void => {
  const missing = groundTiles(wanted).filter(
    ({ x, y, z }) => !wanted.tiles.some((tile) => tile.x === x && tile.y === y && tile.z === z),
  );
  if (missing.length > 0) {
    const names = missing.map(({ z, x, y }) => `${z}/${x}/${y}`).join(', ');
    throw new Error(`The base map lacks ${missing.length} tiles of this map: ${names}.`);
  }
};

const isLine = ({ geometry }: Feature): boolean => geometry.type === 'MultiLineString';

/** The product's own base map for one map on paper, from its tiles; throws where one of them is missing. */
export const paperGroundFrom = (wanted: PaperGroundWanted): PaperGround => {
  checkComplete(wanted);
  const { tiles, theme, ...named } = wanted;
  const read = groupBy(tiles.flatMap(readTile), ({ layer }) => layer);
  return {
    layers: groundLayers(basemapStyle({ ...named, theme, tilesUrl: '' }).layers),
    features: Object.fromEntries(
      [...read].map(([layer, found]) => {
        const features = found.map(({ feature }) => feature);
        return [
          layer,
          [...joinLines(features.filter(isLine)), ...features.filter((each) => !isLine(each))],
        ];
      }),
    ),
    glyphs: placeMarkGlyphs(theme),
  };
};
