/** A picture for `map.addImage`: RGBA rows from the top, not premultiplied. */
export type MapImage = {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  /** Picture pixels per CSS pixel. */
  readonly pixelRatio: number;
  readonly data: Uint8ClampedArray;
};
