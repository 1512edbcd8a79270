import type { ScreenBox } from '@waystation/layers';

/** Room in pixels on each side of what a map is fitted to. */
type Padding = {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
};

/** The element of a map: its size, what stands over it, and which way its page is read. */
type MapFrame = {
  readonly width: number;
  readonly height: number;
  readonly over: readonly ScreenBox[];
  readonly direction: string;
};

/** Room in pixels around the operation, so that its edge is not under a control. */
const PADDING = 28;
const PHONE_PADDING = 10;
/** On a phone the column of buttons at the end would hide what lies under it. */
const PHONE_BUTTONS = 64;
const PHONE_WIDTH = 640;
/** A strip above a panel: here the search field would hide a part that counts. */
const LOW = 400;
/** How far down the search field begins at most. */
const TOP = 32;

/** Where the field over the top of a low map ends; 0: there is none. */
const topOf = ({ width, height, over }: MapFrame): number =>
  height >= LOW
    ? 0
    : Math.max(
        0,
        ...over
          .filter((box) => box.y >= 0 && box.y < TOP && box.width > width / 2)
          .map((box) => box.y + box.height),
      );

/** How much room to leave on each side of a map, so that no control hides what it is fitted to. */
export const fitPadding = (frame: MapFrame): Padding => {
  if (frame.width >= PHONE_WIDTH) {
    return { top: PADDING, bottom: PADDING, left: PADDING, right: PADDING };
  }
  const top = topOf(frame);
  const isRightToLeft = frame.direction === 'rtl';
  // Above a panel there are no buttons.
  const buttons = top > 0 ? PHONE_PADDING : PHONE_BUTTONS;
  return {
    top: top + PHONE_PADDING,
    bottom: PHONE_PADDING,
    left: isRightToLeft ? buttons : PHONE_PADDING,
    right: isRightToLeft ? PHONE_PADDING : buttons,
  };
};
