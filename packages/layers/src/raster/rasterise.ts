import { type Glyph, type GlyphPart, type Paint, parseHex } from '@waystation/cartography';
import type { MapImage } from '../map-image';
import { signedDistance } from './signed-distance';

/** Twice the CSS resolution: sharp on phones, and still small. */
const ICON_PIXEL_RATIO = 2;

const paintOf = (part: GlyphPart): Paint =>
  part.shape === 'arc' || part.shape === 'line' ? part.stroke : part.fill;

/** Red, green, blue and opacity of each pixel, 0 to 1, colours premultiplied while blending. */
type Canvas = { readonly side: number; readonly pixels: Float64Array };

/** Lays a part over what is there. Pixel by pixel without an object made: a map waits for all its symbols. */
const blend = ({ side, pixels }: Canvas, part: GlyphPart, pixelRatio: number): void => {
  const distance = signedDistance(part);
  const { colour, opacity } = paintOf(part);
  const [red, green, blue] = parseHex(colour);
  const middle = side / 2;
  let at = 0;
  for (let row = 0; row < side; row += 1) {
    const y = (row + 0.5 - middle) / pixelRatio;
    for (let column = 0; column < side; column += 1) {
      const x = (column + 0.5 - middle) / pixelRatio;
      const cover = opacity * Math.max(0, Math.min(1, 0.5 - distance(x, y) * pixelRatio));
      if (cover > 0) {
        const rest = 1 - cover;
        pixels[at] = (red / 255) * cover + (pixels[at] ?? 0) * rest;
        pixels[at + 1] = (green / 255) * cover + (pixels[at + 1] ?? 0) * rest;
        pixels[at + 2] = (blue / 255) * cover + (pixels[at + 2] ?? 0) * rest;
        pixels[at + 3] = cover + (pixels[at + 3] ?? 0) * rest;
      }
      at += 4;
    }
  }
};

const toBytes = ({ side, pixels }: Canvas): Uint8ClampedArray => {
  const bytes = new Uint8ClampedArray(side * side * 4);
  for (let at = 0; at < bytes.length; at += 4) {
    const alpha = pixels[at + 3] ?? 0;
    if (alpha > 0) {
      bytes[at] = ((pixels[at] ?? 0) / alpha) * 255;
      bytes[at + 1] = ((pixels[at + 1] ?? 0) / alpha) * 255;
      bytes[at + 2] = ((pixels[at + 2] ?? 0) / alpha) * 255;
      bytes[at + 3] = alpha * 255;
    }
  }
  return bytes;
};

/**
 * A symbol as a picture with smooth edges, drawn without a canvas, so that workers and tests draw
 * the same. It is square, `size` times the pixel ratio, rounded up, a side.
 */
export const rasterise = (
  id: string,
  glyph: Glyph,
  pixelRatio: number = ICON_PIXEL_RATIO,
): MapImage => {
  const side = Math.ceil(glyph.size * pixelRatio);
  const draw = (): Uint8ClampedArray => {
    const canvas = { side, pixels: new Float64Array(side * side * 4) };
    for (const part of glyph.parts) {
      blend(canvas, part, pixelRatio);
    }
    return toBytes(canvas);
  };
  return { id, glyph, side, pixelRatio, draw };
};
