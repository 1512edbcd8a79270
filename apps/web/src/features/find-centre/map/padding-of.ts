type Frame = {
  readonly width: number;
  /** Which way the page is read: buttons stand at its end. */
  readonly direction: string;
};

/** Half of the largest symbol, and the air round it. */
const EDGE = 24;
/** Down to the lower edge of the line that says how new all is. */
const STATUS = 42;
/** How far a symbol steps aside for the dot of the people or for another one. */
const ASIDE = 17;
/** Half of a numbered ring with its casing. */
const RING = 15;
/** Below the dot of the people the centre may stand that they are at. */
const BESIDE_PEOPLE = 34;
/** The line of the disclaimer. */
const DISCLAIMER = 26;
/** The column of buttons, which a finger needs wide. */
const BUTTONS = 60;
const PHONE_WIDTH = 640;
/** Where there is room, the same on every side. */
const WIDE = 64;

/** How much room an answer leaves on each side of its map, so that nothing over it hides a centre. */
export const paddingOf = ({ width, direction }: Frame) => {
  if (width >= PHONE_WIDTH) {
    return { top: WIDE, bottom: WIDE, left: WIDE, right: WIDE };
  }
  const [start, end] = [EDGE, EDGE + BUTTONS];
  const isRightToLeft = direction === 'rtl';
  return {
    // A symbol steps aside for a larger one, out of what is fitted; below the status it still is whole.
    top: STATUS + ASIDE + RING,
    bottom: DISCLAIMER + BESIDE_PEOPLE,
    left: isRightToLeft ? end : start,
    right: isRightToLeft ? start : end,
  };
};
