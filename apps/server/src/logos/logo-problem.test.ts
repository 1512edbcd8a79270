import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { logoProblem } from './logo-problem';

const text = (words: string): Uint8Array => new TextEncoder().encode(words);

const chunk = (name: string, data: Uint8Array): Buffer => {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  return Buffer.concat([length, Buffer.from(name), data, Buffer.alloc(4)]);
};

/** A grey PNG (ISO/IEC 15948), or what calls itself one. */
const aPng = ({
  width = 2,
  height = 2,
  data = deflateSync(Buffer.alloc((width + 1) * height)),
  end = true,
}: {
  readonly width?: number;
  readonly height?: number;
  readonly data?: Buffer;
  readonly end?: boolean;
} = {}): Uint8Array => {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head[8] = 8;
  return new Uint8Array(
    Buffer.concat([
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      chunk('IHDR', head),
      chunk('IDAT', data),
      ...(end ? [chunk('IEND', Buffer.alloc(0))] : []),
    ]),
  );
};

/** Start, one frame of 8 × 4 pixels, some bytes, and the end (ITU-T T.81, B.2). */
const aJpeg = (end: readonly number[] = [0xff, 0xd9]): Uint8Array =>
  new Uint8Array([
    ...[0xff, 0xd8, 0xff, 0xc0, 0x00, 0x0b, 0x08, 0x00, 0x04, 0x00, 0x08, 0x01, 0x01, 0x11, 0x00],
    ...[0xff, 0xda, 0x00, 0x08, 0x01, 0x01, 0x00, 0x00, 0x3f, 0x00, 0x12, 0x34],
    ...end,
  ]);

describe('what is taken as a logo', () => {
  it.each([
    { what: 'a PNG', bytes: aPng() },
    { what: 'a JPEG', bytes: aJpeg() },
  ])('is $what, by its bytes', ({ bytes }) => {
    expect(logoProblem(bytes)).toBeNull();
  });

  it.each([
    {
      what: 'an SVG with a script',
      bytes: text('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
      problem: 'svg',
    },
    {
      what: 'an SVG with a declaration',
      bytes: text('\uFEFF <?xml version="1.0"?><svg/>'),
      problem: 'svg',
    },
    { what: 'a web page', bytes: text('<!doctype html><img src=x>'), problem: 'svg' },
    { what: 'a PDF', bytes: text('%PDF-1.7'), problem: 'notPicture' },
    { what: 'a GIF', bytes: text('GIF89a'), problem: 'notPicture' },
    { what: 'nothing', bytes: new Uint8Array(), problem: 'notPicture' },
    { what: 'a huge file', bytes: new Uint8Array(500_000), problem: 'tooLarge' },
    {
      what: 'a huge picture',
      bytes: aPng({ width: 5_000, data: Buffer.alloc(1) }),
      problem: 'tooManyPixels',
    },
    { what: 'a PNG that is cut off', bytes: aPng({ end: false }), problem: 'broken' },
    { what: 'a PNG of noise', bytes: aPng({ data: Buffer.from('noise') }), problem: 'broken' },
    {
      what: 'a PNG that unpacks to far more than it says',
      bytes: aPng({ data: deflateSync(Buffer.alloc(5_000_000)) }),
      problem: 'broken',
    },
    { what: 'a JPEG that is cut off', bytes: aJpeg([]), problem: 'broken' },
  ])('is not $what: $problem', ({ bytes, problem }) => {
    expect(logoProblem(bytes)).toBe(problem);
  });
});
