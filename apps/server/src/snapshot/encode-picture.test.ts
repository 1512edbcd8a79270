import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { type PixelStrip, pixelStrips, STRIP_ROWS } from './draw-pixels';
import { encodePicture } from './encode-picture';

/** Letters, thin lines at any angle and see-through colours, which differ wherever a seam would show. */
const PAGE = `
#set page(width: 120mm, height: 110mm, margin: 4mm)
#for turn in range(0, 40) { place(center + horizon, rotate(turn * 4.5deg, line(length: 100mm, stroke: 0.1mm))) }
#place(top, circle(radius: 50mm, fill: rgb(200, 30, 90, 90)))
#set text(size: 7pt)
#lorem(500)`;

const aPdf = (): Uint8Array => {
  const compiler = NodeCompiler.create({ workspace: '/waystation-test' });
  compiler.addSource('/waystation-test/main.typ', PAGE);
  const { result } = compiler.compile({ mainFilePath: '/waystation-test/main.typ' });
  return result === null ? expect.fail('not set') : compiler.pdf(result);
};

const SIZE = { width: 567, height: 520 };
const FACTS = { ...SIZE, dpi: 120, xmp: '<x:xmpmeta xmlns:x="adobe:ns:meta/"/>' };

const ALL_AT_ONCE = Number.MAX_SAFE_INTEGER;
const ONE_STRIP = 1;

/** Of 255; the renderer rounds where an edge crosses a pixel from where its drawing begins. */
const UNSEEN = 2;

const drawnBy = async (strips: AsyncIterable<PixelStrip>): Promise<Buffer> => {
  const pieces: Buffer[] = [];
  for await (const { bytes } of strips) {
    pieces.push(Buffer.from(bytes));
  }
  return Buffer.concat(pieces);
};

const pixelsOf = async (picture: Uint8Array): Promise<Buffer> =>
  sharp(picture).removeAlpha().raw().toBuffer();

describe('a picture that is made strip by strip', () => {
  const pdf = aPdf();
  let drawn: Buffer;
  const strips = () => pixelStrips(pdf, SIZE, ONE_STRIP);

  beforeAll(async () => {
    drawn = await drawnBy(strips());
  });

  it('shows no seam: it is what is drawn at once', async () => {
    const whole = await drawnBy(pixelStrips(pdf, SIZE, ALL_AT_ONCE));
    expect(drawn).toHaveLength(whole.length);
    const missed = drawn.map((value, at) => Math.abs(value - (whole[at] ?? Number.NaN)));
    expect(missed.reduce((most, each) => Math.max(most, each), 0)).toBeLessThanOrEqual(UNSEEN);
  });

  it('is of strips of which the last is lower', async () => {
    const rows: number[] = [];
    for await (const strip of strips()) {
      rows.push(strip.rows);
    }
    expect(rows).toEqual([...Array.from({ length: 16 }, () => STRIP_ROWS), 8]);
  });

  it('is as PNG, pixel by pixel, what was drawn', async () => {
    const png = await encodePicture(strips(), 'png', FACTS);
    expect((await pixelsOf(png)).equals(drawn)).toBe(true);
  });

  it('is as JPEG, pixel by pixel, what was drawn, encoded at once', async () => {
    const jpeg = await encodePicture(strips(), 'jpeg', FACTS);
    const atOnce = await sharp(drawn, { raw: { ...SIZE, channels: 3 } })
      .jpeg({ quality: 90, chromaSubsampling: '4:4:4', optimiseCoding: false })
      .toBuffer();
    expect((await pixelsOf(jpeg)).equals(await pixelsOf(atOnce))).toBe(true);
  });

  it.each(['png', 'jpeg'] as const)(
    'tells as %s its size, its density and what it shows',
    async (format) => {
      const picture = await encodePicture(strips(), format, FACTS);
      const { width, height, density, space, xmpAsString } = await sharp(picture).metadata();
      expect([width, height, density, space]).toEqual([567, 520, 120, 'srgb']);
      expect(xmpAsString).toBe(FACTS.xmp);
    },
  );
});
