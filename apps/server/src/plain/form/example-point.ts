/** Coordinates as they may be written; the same in every language. */
export const EXAMPLE_POINT = '4.85, 31.6';
