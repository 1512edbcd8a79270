import { pipeline } from 'node:stream/promises';
import { crc32, createDeflate } from 'node:zlib';
import { BYTES_OF_PIXEL, type PictureSize, type PixelStrip } from './draw-pixels';
import type { PictureFacts } from './picture-facts';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Flat colours, which maps are made of, hardly become smaller with more effort. */
const EFFORT = 6;
const CHUNK_BYTES = 1 << 18;

const MM_PER_INCH = 25.4;

const chunk = (type: string, data: Uint8Array): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
};

/** The size; 8 bits of each of three colours; neither filter methods nor interlacing beyond the usual. */
const header = ({ width, height }: PictureSize): Buffer => {
  const data = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 2, 0, 0, 0]);
  data.writeUInt32BE(width, 0);
  data.writeUInt32BE(height, 4);
  return chunk('IHDR', data);
};

/** Dots per metre in both directions. */
const density = (dpi: number): Buffer => {
  const data = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 1]);
  const perMeter = Math.round((dpi * 1000) / MM_PER_INCH);
  data.writeUInt32BE(perMeter, 0);
  data.writeUInt32BE(perMeter, 4);
  return chunk('pHYs', data);
};

/** Colours are those of screens, as sRGB names them, to be shown as they look. */
const colours = (): Buffer => chunk('sRGB', Buffer.from([0]));

/** XMP in PNG: a text of this keyword, neither compressed nor in a language (ISO 16684-3). */
const metadata = (xmp: string): Buffer =>
  chunk('iTXt', Buffer.from(`XML:com.adobe.xmp\0\0\0\0\0${xmp}`, 'utf8'));

/** Each row after the number of its filter, which is none. */
const filtered = async function* (
  strips: AsyncIterable<PixelStrip>,
  width: number,
): AsyncGenerator<Buffer> {
  const line = width * BYTES_OF_PIXEL;
  for await (const { bytes, rows } of strips) {
    const lines = Buffer.alloc(rows * (line + 1));
    for (let row = 0; row < rows; row += 1) {
      bytes.copy(lines, row * (line + 1) + 1, row * line, (row + 1) * line);
    }
    yield lines;
  }
};

/**
 * A PNG (ISO/IEC 15948) of strips, of which one at a time is held. The library that pictures are made with
 * takes a picture whole, and A0 at 600 dots per inch has 1.7 GB.
 */
export const encodePng = async (
  strips: AsyncIterable<PixelStrip>,
  { dpi, xmp, ...size }: PictureFacts,
): Promise<Uint8Array> => {
  const parts = [SIGNATURE, header(size), colours(), density(dpi), metadata(xmp)];
  const deflate = createDeflate({ level: EFFORT, chunkSize: CHUNK_BYTES });
  await pipeline(filtered(strips, size.width), deflate, async (packed: AsyncIterable<Buffer>) => {
    for await (const data of packed) {
      parts.push(chunk('IDAT', data));
    }
  });
  return Buffer.concat([...parts, chunk('IEND', Buffer.alloc(0))]);
};
