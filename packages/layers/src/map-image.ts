import type { Glyph } from '@waystation/cartography';

/** A picture for `map.addImage`, drawn when the map first asks for it. */
export type MapImage = {
  readonly id: string;
  /** The shapes that it shows: print takes these, which stay sharp at any size. */
  readonly glyph: Glyph;
  /** Pixels a side; pictures are square. */
  readonly side: number;
  /** Picture pixels per CSS pixel. */
  readonly pixelRatio: number;
  /** RGBA rows from the top, not premultiplied. */
  readonly draw: () => Uint8ClampedArray;
};
