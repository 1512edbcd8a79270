import { toMercator } from '@waystation/cartography';
import type { OperationOverview } from '@waystation/domain';

/** The towns of a country are on the base map from here on. */
const NEAREST = 6;

/** At some 15 kB each, a third of the 5 MB that an operation may take on a device. */
const MOST = 110;

type Box = NonNullable<OperationOverview['bbox']>;

const between = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, step) => from + step);

const tilesAt = (zoom: number, [west, south, east, north]: Box): readonly string[] => {
  const [first, last] = [toMercator([west, north]), toMercator([east, south])];
  const side = 2 ** zoom;
  const step = (part: number): number => Math.min(side - 1, Math.floor(part * side));
  return between(step(first.x), step(last.x)).flatMap((x) =>
    between(step(first.y), step(last.y)).map((y) => `/basemap/${zoom}/${x}/${y}.pbf`),
  );
};

/**
 * Addresses of the base map under an operation, from afar to as near as `MOST` of them reach. A box
 * over the antimeridian has none but those of the whole world; without a box there are none.
 */
export const groundTiles = (box: Box | null): readonly string[] => {
  const tiles: string[] = [];
  if (box === null) {
    return tiles;
  }
  for (const zoom of between(0, NEAREST)) {
    const next = tilesAt(zoom, box);
    if (tiles.length + next.length > MOST) {
      break;
    }
    tiles.push(...next);
  }
  return tiles;
};
