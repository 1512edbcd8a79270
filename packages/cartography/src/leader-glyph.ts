import { type Glyph, type GlyphPart, paint } from './glyph';
import type { MapColours } from './map-colours';

/** Radius in pixels of the dot at the true point. */
const DOT = 1.7;

const line = (length: number, width: number, stroke: ReturnType<typeof paint>): GlyphPart => ({
  shape: 'line',
  points: [
    [0, 0],
    [0, -length],
  ],
  isClosed: false,
  width,
  stroke,
  dash: null,
});

/** The line from the true point of a moved symbol, at the middle of the square, up to the symbol. */
export const leaderGlyph = (length: number, colours: MapColours): Glyph => ({
  size: Math.ceil((length + 2) * 2),
  parts: [
    line(length, 2.6, paint(colours.selectionCasing, 0.85)),
    { shape: 'disc', at: [0, 0], radius: DOT + 0.8, fill: paint(colours.selectionCasing, 0.85) },
    line(length, 1, paint(colours.ink)),
    { shape: 'disc', at: [0, 0], radius: DOT, fill: paint(colours.ink) },
  ],
});
