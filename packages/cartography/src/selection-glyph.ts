import { type Glyph, paint } from './glyph';
import type { MapColours } from './map-colours';

/** Width in pixels of the line round what is selected (ui/DESIGN.md section 8). */
const WIDTH = 2.4;

/** The ring behind a selected symbol, at a radius that clears it, cased in the ground. */
export const selectionGlyph = (radius: number, colours: MapColours): Glyph => ({
  size: Math.ceil((radius + WIDTH) * 2 + 2),
  parts: [
    { shape: 'disc', at: [0, 0], radius, fill: paint(colours.selectionCasing) },
    {
      shape: 'arc',
      at: [0, 0],
      radius: radius + WIDTH / 2,
      from: 0,
      to: 1,
      width: WIDTH,
      stroke: paint(colours.selection),
      dash: null,
    },
  ],
});
