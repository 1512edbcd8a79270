/** The two ends of a comparison as days after the first of the clock. */
export type TwoDays = { readonly against: number; readonly day: number };

/**
 * The two days after one of them was moved on the slider; the one that moves stops a day short of
 * the other, because a day is not compared with itself.
 */
export const movedDays = (before: TwoDays, moved: TwoDays): TwoDays =>
  moved.against === before.against
    ? { against: before.against, day: Math.max(moved.day, before.against + 1) }
    : { against: Math.min(moved.against, before.day - 1), day: before.day };
