import { toMercator } from '@waystation/cartography';
import { type Extent, type Frame, paperProjection, zoomOf } from '../projection/paper-projection';

/** The address of a tile of the base map, y counted from the north. */
export type TileAddress = { readonly z: number; readonly x: number; readonly y: number };

/** Last zoom that the base map is cut for. */
const LAST_ZOOM = 6;

/** The world of the tiles ends here. */
const LAST_LATITUDE = 85.05;

/** Places of the frame along each side at which the tile is asked for; tiles are larger than the gaps. */
const SAMPLES = 48;

/** What of a map says which tiles lie under it. */
export type GroundWanted = {
  readonly frame: Frame;
  readonly extent: Extent;
  readonly pointScale: number;
};

/** The tiles that a map on paper needs: of the zoom that a screen would take for the same scale. */
export const groundTiles = ({
  frame,
  extent,
  pointScale,
}: GroundWanted): readonly TileAddress[] => {
  const projection = paperProjection(extent, frame);
  const z = Math.min(LAST_ZOOM, Math.floor(zoomOf(projection, pointScale)));
  const side = 2 ** z;
  const tiles = new Map<string, TileAddress>();
  for (let index = 0; index < (SAMPLES + 1) ** 2; index += 1) {
    const [longitude, latitude] = projection.toGround([
      (frame.widthMm * (index % (SAMPLES + 1))) / SAMPLES,
      (frame.heightMm * Math.floor(index / (SAMPLES + 1))) / SAMPLES,
    ]);
    const within = Math.max(-LAST_LATITUDE, Math.min(LAST_LATITUDE, latitude));
    const at = toMercator([longitude, within]);
    if (Number.isFinite(at.x) && Number.isFinite(at.y)) {
      const x = ((Math.floor(at.x * side) % side) + side) % side;
      const y = Math.max(0, Math.min(side - 1, Math.floor(at.y * side)));
      tiles.set(`${x} ${y}`, { z, x, y });
    }
  }
  return [...tiles.values()];
};
