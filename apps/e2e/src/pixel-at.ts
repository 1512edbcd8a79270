import { inflateSync } from 'node:zlib';
import type { Page } from '@playwright/test';

/** Red, green and blue, each 0 to 255. */
export type Rgb = readonly [number, number, number];

const SIGNATURE_BYTES = 8;
const CHUNK_OVERHEAD_BYTES = 12;

/** The compressed picture data of a PNG. */
const pictureData = (png: Buffer): Buffer => {
  const parts: Buffer[] = [];
  let at = SIGNATURE_BYTES;
  while (at < png.length) {
    const length = png.readUInt32BE(at);
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') {
      parts.push(png.subarray(at + 8, at + 8 + length));
    }
    at += length + CHUNK_OVERHEAD_BYTES;
  }
  return Buffer.concat(parts);
};

/** The colour on the screen at a point. In a picture of one pixel every PNG filter leaves it as it is. */
export const pixelAt = async (
  page: Page,
  { x, y }: { readonly x: number; readonly y: number },
): Promise<Rgb> => {
  const clip = { x: Math.round(x), y: Math.round(y), width: 1, height: 1 };
  const [, red = 0, green = 0, blue = 0] = inflateSync(
    pictureData(await page.screenshot({ clip })),
  );
  return [red, green, blue];
};

/** The channels of `#RRGGBB`. */
export const rgbOf = (hex: string): Rgb => {
  const channel = (at: number): number => Number.parseInt(hex.slice(at, at + 2), 16);
  return [channel(1), channel(3), channel(5)];
};

/** The largest difference of two colours in any channel. */
export const difference = (a: Rgb, b: Rgb): number =>
  Math.max(...a.map((value, index) => Math.abs(value - (b[index] ?? 0))));
