import type { Extent, PaperProjection } from './paper-projection';

/** Points along each edge of the frame by which its reach is found. */
const SAMPLES = 24;

const isPoleInFrame = ({ toPaper, frame }: PaperProjection, latitude: number): boolean => {
  const [x, y] = toPaper([0, latitude]);
  return x > 0 && y > 0 && x < frame.widthMm && y < frame.heightMm;
};

/** How far the frame of a map reaches on the ground; longitudes go on beyond 180° rather than jump. */
export const shownExtent = (projection: PaperProjection): Extent => {
  const { frame, toGround, centre } = projection;
  const grid = Array.from({ length: (SAMPLES + 1) ** 2 }, (_, index) =>
    toGround([
      (frame.widthMm * (index % (SAMPLES + 1))) / SAMPLES,
      (frame.heightMm * Math.floor(index / (SAMPLES + 1))) / SAMPLES,
    ]),
  ).filter((position) => position.every(Number.isFinite));
  const longitudes = grid.map(([x]) => centre[0] + (((x - centre[0] + 540) % 360) - 180));
  const latitudes = grid.map(([, y]) => y);
  const [north, south] = [isPoleInFrame(projection, 90), isPoleInFrame(projection, -90)];
  const isAround = north || south;
  return [
    isAround ? centre[0] - 180 : Math.min(...longitudes),
    south ? -90 : Math.min(...latitudes),
    isAround ? centre[0] + 180 : Math.max(...longitudes),
    north ? 90 : Math.max(...latitudes),
  ];
};
