import { describe, expect, it } from 'vitest';
import type { GlyphPart } from './glyph';
import { glyphOutline } from './glyph-outline';
import { glyphSvg } from './glyph-svg';

const stroke = { colour: '#102030', opacity: 1 } as const;

const outline = (part: GlyphPart) => glyphOutline({ size: 24, parts: [part] }).paths[0];

const line = {
  shape: 'line',
  points: [
    [-4, 0],
    [4, 0],
  ],
  isClosed: false,
  width: 2,
  stroke,
  dash: null,
} as const satisfies GlyphPart;

const ring = {
  shape: 'arc',
  at: [0, 0],
  radius: 5,
  from: 0,
  to: 1,
  width: 2,
  stroke,
  dash: null,
} as const satisfies GlyphPart;

describe('a symbol drawn without strokes', () => {
  it('draws a line as an area with round ends, half its width to each side', () => {
    expect(outline(line)).toEqual({
      d: 'M-4 1A1 1 0 0 1 -4 -1L4 -1A1 1 0 0 1 4 1Z',
      fill: '#102030',
    });
  });

  it('closes a line that is closed, and joins its pieces without holes: all go round the same way', () => {
    const closed = outline({ ...line, points: [...line.points, [0, 6]], isClosed: true });
    expect(closed?.d.match(/M/g)).toHaveLength(3);
    expect(closed?.d.match(/0 0 0 /g)).toBeNull();
  });

  it('draws a ring as what is between two circles, and a piece of one up to its straight ends', () => {
    expect(outline(ring)?.d).toBe(
      'M0 -6A6 6 0 0 1 0 6A6 6 0 0 1 0 -6L0 -4A4 4 0 0 0 0 4A4 4 0 0 0 0 -4Z',
    );
    expect(outline({ ...ring, to: 0.5 })?.d).toBe(
      'M0 -6A6 6 0 0 1 6 0A6 6 0 0 1 0 6L0 4A4 4 0 0 0 4 0A4 4 0 0 0 0 -4Z',
    );
  });

  it('keeps weak colours, dashed lines and what is filled anyway', () => {
    const weak = { ...line, stroke: { ...stroke, opacity: 0.5 } };
    expect(outline(weak)).toMatchObject({ fill: '#102030', fillOpacity: 0.5 });
    for (const part of [
      { ...line, dash: [2, 2] },
      { shape: 'disc', at: [0, 0], radius: 3, fill: stroke },
    ] as const satisfies readonly GlyphPart[]) {
      expect(outline(part)).toEqual(glyphSvg({ size: 24, parts: [part] }).paths[0]);
    }
  });
});
