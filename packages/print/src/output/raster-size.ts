/** Dots per inch that a sheet may be drawn at: a screen's at least, a printing press's at most. */
export const DPI = { least: 96, most: 600, usual: 300 } as const;

const MM_PER_INCH = 25.4;

type Sides = { readonly width: number; readonly height: number };

/** Pixels for each millimetre. */
export const pixelsPerMm = (dpi: number): number => dpi / MM_PER_INCH;

/** The size of a sheet in pixels; its sides are given in millimetres. */
export const rasterSize = ({ width, height }: Sides, dpi: number): Sides => ({
  width: Math.round(width * pixelsPerMm(dpi)),
  height: Math.round(height * pixelsPerMm(dpi)),
});
