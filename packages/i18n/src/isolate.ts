const FIRST_STRONG_ISOLATE = '\u2068';
const POP_DIRECTIONAL_ISOLATE = '\u2069';

/**
 * The text wrapped so that its direction and that of its surroundings do not mix: signed numbers,
 * P-codes and Latin names inside Arabic. For plain strings (labels, SVG, titles); markup uses `<bdi>`.
 */
export const isolate = (text: string): string =>
  `${FIRST_STRONG_ISOLATE}${text}${POP_DIRECTIONAL_ISOLATE}`;
