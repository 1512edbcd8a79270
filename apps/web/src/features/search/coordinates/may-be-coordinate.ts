/** The longest that a coordinate is written out, with words and seconds. */
const LONGEST = 120;

/** Whether a text is worth fetching the readers of coordinates for: all have a digit or a plus sign. */
export const mayBeCoordinate = (text: string): boolean =>
  text.length <= LONGEST && /[\d\u0660-\u0669\u06f0-\u06f9+]/.test(text) && text.trim().length > 3;
