import { toMercator } from '../geometry/to-mercator';

/** Address of a tile in the usual Web Mercator scheme, y counted from the north. */
export type TileAddress = { readonly z: number; readonly x: number; readonly y: number };

/** The address as one key. */
export const tileKey = ({ z, x, y }: TileAddress): string => `${z}/${x}/${y}`;

/** Every address of one zoom. */
export const tilesOfZoom = (z: number): readonly TileAddress[] => {
  const side = Array.from({ length: 2 ** z }, (_, index) => index);
  return side.flatMap((x) => side.map((y) => ({ z, x, y })));
};

/** The tile of a zoom in which a point lies. */
export const tileAt = (longitude: number, latitude: number, z: number): TileAddress => {
  const { x, y } = toMercator([longitude, latitude]);
  return { z, x: Math.floor(x * 2 ** z), y: Math.floor(y * 2 ** z) };
};
