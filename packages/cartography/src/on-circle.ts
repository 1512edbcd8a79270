import type { GlyphPoint } from './glyph';

/** The point of a circle so many turns clockwise from 12 o'clock, y down. */
export const onCircle = ([x, y]: GlyphPoint, radius: number, turns: number): GlyphPoint => [
  x + radius * Math.sin(turns * 2 * Math.PI),
  y - radius * Math.cos(turns * 2 * Math.PI),
];
