/** Widths of letters as part of their height, of the usual sans-serif fonts of systems, a little rounded up. */
const WIDTHS = [
  { letters: /[iljtfrI.,:;'’|!()[\]1-]/, width: 0.36 },
  { letters: /\s/, width: 0.3 },
  { letters: /[mwMW@%…]/, width: 0.92 },
  { letters: /[A-ZÀ-Þ]/, width: 0.68 },
] as const;

/** Small letters and figures, and those of other scripts. */
const USUAL = 0.58;

/**
 * About how wide a text is, as part of the height of its letters: nothing here can measure one, and a
 * box far wider than its text hides the map behind nothing.
 */
export const textWidth = (text: string): number =>
  [...text].reduce(
    (sum, letter) => sum + (WIDTHS.find(({ letters }) => letters.test(letter))?.width ?? USUAL),
    0,
  );
