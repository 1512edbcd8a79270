/** A finger on the handle of a sheet; heights in percent of the screen, times in milliseconds. */
export type SheetDrag = {
  readonly startY: number;
  readonly startPercent: number;
  readonly lastY: number;
  readonly lastAt: number;
  /** Percent of the screen per millisecond, upwards positive. */
  readonly velocity: number;
  readonly screenHeight: number;
};

/** Where and when a finger is. */
export type Touch = { readonly y: number; readonly at: number };

/** A finger that has rested this long is letting go, not flicking. */
const REST_MS = 80;

/** The drag of a finger that comes down on a sheet of a height. */
export const startDrag = (
  { y, at }: Touch,
  startPercent: number,
  screenHeight: number,
): SheetDrag => ({ startY: y, startPercent, lastY: y, lastAt: at, velocity: 0, screenHeight });

/** The drag after the finger moved. */
export const dragTo = (drag: SheetDrag, { y, at }: Touch): SheetDrag => {
  const change = ((drag.lastY - y) / drag.screenHeight) * 100;
  return { ...drag, lastY: y, lastAt: at, velocity: change / Math.max(1, at - drag.lastAt) };
};

/** How high the sheet stands under the finger, 0 to 100. */
export const dragPercent = ({ startY, startPercent, lastY, screenHeight }: SheetDrag): number =>
  Math.min(100, Math.max(0, startPercent + ((startY - lastY) / screenHeight) * 100));

/** The speed at which the finger lets go; none after a rest. */
export const releaseVelocity = (drag: SheetDrag, at: number): number =>
  at - drag.lastAt > REST_MS ? 0 : drag.velocity;
