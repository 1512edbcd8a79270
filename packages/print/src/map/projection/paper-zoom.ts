import { type Extent, type Frame, paperProjection, zoomOf } from './paper-projection';

/**
 * The zoom that a map on paper stands for. Who makes pictures for it merges, moves and bins symbols
 * for the whole zoom below, as for a screen of that zoom.
 */
export const paperZoom = ({
  frame,
  extent,
  pointScale,
}: {
  readonly frame: Frame;
  readonly extent: Extent;
  readonly pointScale: number;
}): number => zoomOf(paperProjection(extent, frame), pointScale);
