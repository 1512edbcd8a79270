import sharp from 'sharp';
import { type PixelStrip, STRIP_ROWS } from './draw-pixels';
import type { PictureFacts } from './picture-facts';

/**
 * Letters of 6 points keep their edges at this quality; at less, blocks show round them. Codes made for a
 * picture save a tenth of its bytes, but would differ from strip to strip.
 */
const JPEG = { quality: 90, chromaSubsampling: '4:4:4', optimiseCoding: false } as const;

// What it keeps for a next time is never asked for again.
sharp.cache(false);

/** The markers of ISO/IEC 10918-1, annex B, that are read or written here. */
const APPLICATION = { first: 0xe0, second: 0xe1, last: 0xef } as const;
const FRAME = 0xc0;
const SCAN = 0xda;
const INTERVAL = 0xdd;
const RESTART = 0xd0;
const START = Buffer.from([0xff, 0xd8]);
const END = Buffer.from([0xff, 0xd9]);

/** All colours of so many pixels in both directions are one unit of the file. */
const UNIT_PIXELS = 8;
const RESTARTS = 8;

/** What stands before a packet of XMP (ISO 16684-3). */
const XMP = 'http://ns.adobe.com/xap/1.0/\0';

type Segment = { readonly marker: number; readonly at: number; readonly end: number };

/** The segments before the pixels, the one that begins them last. */
const segmentsOf = (file: Buffer): readonly Segment[] => {
  const segments: Segment[] = [];
  let at = 2;
  while (segments.at(-1)?.marker !== SCAN) {
    const end = at + 2 + file.readUInt16BE(at + 2);
    segments.push({ marker: file[at + 1] ?? 0, at, end });
    at = end;
  }
  return segments;
};

/** The coded pixels of a file, without what stands before and after. */
const scanOf = (file: Buffer): Buffer =>
  file.subarray(segmentsOf(file).at(-1)?.end, file.length - END.length);

const segment = (marker: number, data: Uint8Array): Buffer => {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(data.length + 2, 2);
  return Buffer.concat([head, data]);
};

/** JFIF 1.2 (ISO/IEC 10918-5), with dots per inch in both directions and no small picture. */
const density = (dpi: number): Buffer => {
  const data = Buffer.from('JFIF\0\x01\x02\x01\0\0\0\0\0\0', 'latin1');
  data.writeUInt16BE(dpi, 8);
  data.writeUInt16BE(dpi, 10);
  return segment(APPLICATION.first, data);
};

/** How many units there are between two marks. */
const interval = (width: number): Buffer => {
  const data = Buffer.alloc(2);
  data.writeUInt16BE(Math.ceil(width / UNIT_PIXELS) * (STRIP_ROWS / UNIT_PIXELS));
  return segment(INTERVAL, data);
};

const isAbout = ({ marker }: Segment): boolean =>
  marker >= APPLICATION.first && marker <= APPLICATION.last;

/** What stands before the pixels: the tables of a strip, and what is said of the picture. */
const headOf = (strip: Buffer, { width, height, dpi, xmp }: PictureFacts): Buffer => {
  const tables = segmentsOf(strip).filter((each) => !isAbout(each));
  if (!tables.some(({ marker }) => marker === FRAME)) {
    throw new Error('A strip was not encoded as a baseline JPEG.');
  }
  return Buffer.concat([
    START,
    density(dpi),
    segment(APPLICATION.second, Buffer.from(`${XMP}${xmp}`)),
    ...tables.flatMap(({ marker, at, end }) => {
      const table = Buffer.from(strip.subarray(at, end));
      if (marker === FRAME) {
        table.writeUInt16BE(height, 5);
      }
      return marker === SCAN ? [interval(width), table] : [table];
    }),
  ]);
};

const encodedStrip = ({ bytes, rows }: PixelStrip, width: number): Promise<Buffer> =>
  sharp(bytes, { raw: { width, height: rows, channels: 3 } })
    .jpeg(JPEG)
    .toBuffer();

/**
 * A JPEG of strips, of which one at a time is held. Each is encoded by itself, with the same tables, and
 * their codes stand one after another, parted by the marks after which a decoder begins anew: every pixel is
 * what it were in a picture encoded whole.
 */
export const encodeJpeg = async (
  strips: AsyncIterable<PixelStrip>,
  facts: PictureFacts,
): Promise<Uint8Array> => {
  const parts: Buffer[] = [];
  let count = 0;
  for await (const strip of strips) {
    const file = await encodedStrip(strip, facts.width);
    parts.push(
      count === 0 ? headOf(file, facts) : Buffer.from([0xff, RESTART + ((count - 1) % RESTARTS)]),
      scanOf(file),
    );
    count += 1;
  }
  return Buffer.concat([...parts, END]);
};
