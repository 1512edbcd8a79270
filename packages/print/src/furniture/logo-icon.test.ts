import { describe, expect, it } from 'vitest';
import { logoIcons } from './logo-icon';

const bytesOf = (...parts: readonly (readonly number[])[]): Uint8Array =>
  Uint8Array.from(parts.flat());
const word = (value: number): readonly number[] => [value >> 8, value & 255];

/** The first bytes of a PNG of a size; nothing after them is read. */
const png = (width: number, height: number): Uint8Array =>
  bytesOf(
    [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52],
    [0, 0, ...word(width), 0, 0, ...word(height)],
    [8, 6, 0, 0, 0],
  );

/** A JPEG whose frame follows another segment, as in files of cameras. */
const jpeg = (width: number, height: number): Uint8Array =>
  bytesOf(
    [0xff, 0xd8, 0xff, 0xe0, ...word(4), 0, 0],
    [0xff, 0xc2, ...word(11), 8, ...word(height), ...word(width), 1, 1, 0x11, 0, 0],
  );

const SVG = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>');

const whyNot = (bytes: Uint8Array): unknown => {
  try {
    return logoIcons([{ name: 'x', bytes }], 9);
  } catch (error) {
    return error;
  }
};

describe('logos', () => {
  it.each([
    { kind: 'a PNG', bytes: png(400, 100), type: 'image/png' },
    { kind: 'a JPEG', bytes: jpeg(400, 100), type: 'image/jpeg' },
  ])('$kind is as high as the others, in its own proportions', ({ bytes, type }) => {
    const [icon] = logoIcons([{ name: 'x', bytes }], 9);
    expect(icon).toMatchObject({ widthMm: 36, heightMm: 9 });
    expect(icon?.svg).toContain(`data:${type};base64,`);
  });

  it('that is very wide is lower than the others', () => {
    const [icon] = logoIcons([{ name: 'x', bytes: png(1000, 100) }], 9);
    expect(icon).toMatchObject({ widthMm: 45, heightMm: 4.5 });
  });

  it.each([
    { kind: 'an SVG, which may hold a script', bytes: SVG, why: 'neither PNG nor JPEG' },
    { kind: 'an empty file', bytes: new Uint8Array(), why: 'neither PNG nor JPEG' },
    { kind: 'a JPEG cut short', bytes: jpeg(9, 9).slice(0, 9), why: 'neither PNG nor JPEG' },
    { kind: 'no height', bytes: png(400, 0), why: 'neither PNG nor JPEG' },
    { kind: 'a huge picture', bytes: png(9000, 20), why: '4000 pixels' },
    { kind: 'a huge file', bytes: new Uint8Array(400_001), why: '400 kB' },
  ])('$kind is refused with the reason', ({ bytes, why }) => {
    expect(whyNot(bytes)).toMatchObject({
      problem: { code: 'badLogo', what: expect.stringContaining(why) },
    });
  });

  it('are six at most', () => {
    const logo = { name: 'x', bytes: png(10, 10) };
    expect(logoIcons(Array(6).fill(logo), 9)).toHaveLength(6);
    expect(() => logoIcons(Array(7).fill(logo), 9)).toThrow('more than 6');
  });
});
