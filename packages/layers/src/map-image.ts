/** A picture for `map.addImage`, drawn when the map first asks for it. */
export type MapImage = {
  readonly id: string;
  /** Pixels a side; pictures are square. */
  readonly side: number;
  /** Picture pixels per CSS pixel. */
  readonly pixelRatio: number;
  /** RGBA rows from the top, not premultiplied. */
  readonly draw: () => Uint8ClampedArray;
};
