import { type Glyph, type GlyphPart, type Paint, parseHex } from '@waystation/cartography';
import type { MapImage } from '../map-image';
import { signedDistance } from './signed-distance';

/** Twice the CSS resolution: sharp on phones, and still small. */
const ICON_PIXEL_RATIO = 2;

const paintOf = (part: GlyphPart): Paint =>
  part.shape === 'arc' || part.shape === 'line' ? part.stroke : part.fill;

/** Red, green, blue and opacity of each pixel, 0 to 1, colours premultiplied while blending. */
type Canvas = { readonly side: number; readonly pixels: Float64Array };

const mix = (
  { pixels }: Canvas,
  index: number,
  { channels, cover }: { readonly channels: readonly number[]; readonly cover: number },
): void => {
  for (let channel = 0; channel < 4; channel += 1) {
    const at = index * 4 + channel;
    pixels[at] = (channels[channel] ?? 0) * cover + (pixels[at] ?? 0) * (1 - cover);
  }
};

const blend = (canvas: Canvas, part: GlyphPart, pixelRatio: number): void => {
  const distance = signedDistance(part);
  const { colour, opacity } = paintOf(part);
  const channels = [...parseHex(colour).map((channel) => channel / 255), 1];
  const middle = canvas.side / 2;
  for (let index = 0; index < canvas.side * canvas.side; index += 1) {
    const x = ((index % canvas.side) + 0.5 - middle) / pixelRatio;
    const y = (Math.floor(index / canvas.side) + 0.5 - middle) / pixelRatio;
    const cover = opacity * Math.max(0, Math.min(1, 0.5 - distance(x, y) * pixelRatio));
    if (cover === 0) {
      continue;
    }
    mix(canvas, index, { channels, cover });
  }
};

const toBytes = ({ side, pixels }: Canvas): Uint8ClampedArray => {
  const bytes = new Uint8ClampedArray(side * side * 4);
  for (let at = 0; at < bytes.length; at += 4) {
    const alpha = pixels[at + 3] ?? 0;
    for (const channel of [0, 1, 2]) {
      bytes[at + channel] = alpha === 0 ? 0 : ((pixels[at + channel] ?? 0) / alpha) * 255;
    }
    bytes[at + 3] = alpha * 255;
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
