/** How much of the screen a sheet takes: a glance, half the work, all of it (design, 10). */
export const SHEET_SNAPS = [30, 60, 100] as const;

/** One of the heights of a sheet, in percent of the screen. */
export type SheetSnap = (typeof SHEET_SNAPS)[number];

/** A flick faster than this (percent of the screen per millisecond) goes one height further. */
const FLICK = 0.06;

/**
 * Where a sheet comes to rest: the nearest height, or with a flick the next one in its direction;
 * `closed` where it is flicked or dragged below half of the smallest.
 */
export const sheetRest = (percent: number, velocity: number): SheetSnap | 'closed' => {
  if (Math.abs(velocity) > FLICK) {
    return velocity > 0
      ? (SHEET_SNAPS.find((snap) => snap > percent) ?? 100)
      : (SHEET_SNAPS.findLast((snap) => snap < percent) ?? 'closed');
  }
  if (percent < SHEET_SNAPS[0] / 2) {
    return 'closed';
  }
  return SHEET_SNAPS.reduce((best, snap) =>
    Math.abs(snap - percent) < Math.abs(best - percent) ? snap : best,
  );
};

/** The height after a tap on the handle: one up, and from the top back to a glance. */
export const sheetTap = (from: SheetSnap): SheetSnap => (from === 100 ? 30 : sheetStep(from, 1));

/** The next height up or down from one, for the keyboard; stays at the ends. */
export const sheetStep = (from: SheetSnap, step: 1 | -1): SheetSnap =>
  SHEET_SNAPS[SHEET_SNAPS.indexOf(from) + step] ?? from;
