import { CROSSING_STATUSES, SITE_STATUSES } from '@waystation/domain';
import { describe, expect, it } from 'vitest';
import { arrowGlyph } from './arrow-glyph';
import { RING_STATES } from './centre-ring';
import { crossingGlyph } from './crossing-glyph';
import type { Glyph } from './glyph';
import { glyphSvg } from './glyph-svg';
import { MAP_COLOURS } from './map-colours';
import { parseHex, withOpacity } from './parse-hex';
import { pinGlyph } from './pin-glyph';
import { RING_RADIUS, ringGlyph } from './ring-glyph';
import { SAMPLE_TAKEN } from './ring-legend';
import { siteGlyph, uncountedSiteGlyph } from './site-glyph';
import { SITE_SHAPES } from './site-shape';
import { THEMES } from './theme';

const LIGHT = MAP_COLOURS.light;

/** A symbol without its colours, as someone sees it who cannot tell them apart. */
const withoutColour = (glyph: Glyph): string =>
  JSON.stringify(glyph.parts, (key, value) => (key === 'colour' ? undefined : value));

describe('symbols', () => {
  it('tell the states of a centre apart without colour', () => {
    const seen = RING_STATES.map((state) =>
      withoutColour(ringGlyph({ state, taken: SAMPLE_TAKEN[state] }, 'desk', LIGHT)),
    );
    expect(new Set(seen).size).toBe(RING_STATES.length);
  });

  it('tell the statuses of a crossing apart without colour', () => {
    const seen = CROSSING_STATUSES.map((status) => withoutColour(crossingGlyph(status, LIGHT)));
    expect(new Set(seen).size).toBe(CROSSING_STATUSES.length);
  });

  it('tell kinds and statuses of site, and carried over from counted, apart without colour', () => {
    const seen = SITE_SHAPES.flatMap((shape) =>
      SITE_STATUSES.flatMap((status) =>
        [true, false].map((isCarriedOver) =>
          withoutColour(siteGlyph({ shape, status, radius: 8, isCarriedOver }, LIGHT)),
        ),
      ),
    );
    seen.push(withoutColour(uncountedSiteGlyph('unknown', LIGHT)));
    seen.push(withoutColour(uncountedSiteGlyph('closed', LIGHT)));
    expect(new Set(seen).size).toBe(SITE_SHAPES.length * 2 * SITE_STATUSES.length + 2);
  });

  it('have in a closed site however small a × that can be read', () => {
    const closed = siteGlyph(
      { shape: 'square', radius: 1.7, isCarriedOver: false, status: 'closed' },
      LIGHT,
    );
    const strokes = closed.parts.filter((part) => part.shape === 'line' && !part.isClosed);
    expect(strokes).toHaveLength(4);
    expect(closed.size / 2).toBeGreaterThanOrEqual(2.3 + 1.4);
  });

  it('draw the arc of a ring as far as places are taken', () => {
    const { parts } = ringGlyph({ state: 'free', taken: 0.62 }, 'desk', LIGHT);
    const arcs = parts.filter(({ shape }) => shape === 'arc');
    expect(arcs.map((arc) => 'to' in arc && arc.to)).toEqual([1, 0.62]);
  });

  it('leave room for the rank inside a ranked ring, and mark the state inside the others', () => {
    const ring = { state: 'full', taken: 1 } as const;
    expect(RING_RADIUS.ranked).toBe(12);
    expect(ringGlyph(ring, 'ranked', LIGHT).parts.some(({ shape }) => shape === 'box')).toBe(false);
    expect(ringGlyph(ring, 'phone', LIGHT).parts.some(({ shape }) => shape === 'box')).toBe(true);
  });

  it('end the pin in its tip, at the bottom of its square', () => {
    const { size, parts } = pinGlyph(LIGHT);
    const [body] = parts.filter((part) => part.shape === 'polygon');
    const points = body?.points ?? [];
    expect(points[0]).toEqual([0, size / 2]);
    for (const [x, y] of points.slice(1)) {
      expect(Math.abs(x)).toBeLessThan(size / 2);
      expect(y).toBeGreaterThan(-size / 2);
      expect(y).toBeLessThan(size / 2);
    }
  });

  it('point the arrow up from the middle of its base', () => {
    const head = arrowGlyph(9.5, LIGHT).parts.find(({ shape }) => shape === 'polygon');
    expect(head).toMatchObject({
      points: [
        [-7.35, 0],
        [0, -11.685],
        [7.35, 0],
      ],
    });
  });
});

describe('glyphSvg', () => {
  it('writes one path a part inside a centred box', () => {
    const glyph = crossingGlyph('closed', LIGHT);
    const { viewBox, paths } = glyphSvg(glyph);
    expect(viewBox).toBe('-6.5 -6.5 13 13');
    expect(paths).toHaveLength(glyph.parts.length);
    expect(paths.at(-1)).toEqual({
      d: 'M2.43 -2.43L-2.43 2.43',
      fill: 'none',
      stroke: '#FFFFFF',
      strokeWidth: 1.7,
      strokeLinecap: 'round',
      strokeLinejoin: 'round',
    });
  });

  it('writes an arc clockwise from 12 by the way that is taken', () => {
    const paths = (taken: number) =>
      glyphSvg(ringGlyph({ state: 'free', taken }, 'desk', LIGHT)).paths.map(({ d }) => d);
    expect(paths(0.25)).toContain('M0 -6.6A6.6 6.6 0 0 1 6.6 0');
    expect(paths(0.75)).toContain('M0 -6.6A6.6 6.6 0 1 1 -6.6 0');
  });

  it('keeps opacity and dashes', () => {
    const { paths } = glyphSvg(
      siteGlyph({ shape: 'circle', radius: 6, isCarriedOver: true, status: 'open' }, LIGHT),
    );
    expect(paths[0]?.fillOpacity).toBe(0.2);
    expect(paths[1]?.strokeDasharray).toBe('2 1.6');
  });
});

describe('colours', () => {
  it.each(THEMES)('of %s are all written as six digits', (theme) => {
    for (const colour of Object.values(MAP_COLOURS[theme]).flat()) {
      expect(colour).toMatch(/^#[0-9A-F]{6}$/);
    }
  });

  it('are read channel by channel, and refused where they are none', () => {
    expect(parseHex('#0A5A6B')).toEqual([10, 90, 107]);
    expect(withOpacity('#0A5A6B', 0.5)).toBe('rgba(10,90,107,0.5)');
    expect(() => parseHex('#fff')).toThrow('not a colour');
  });

  /** Relative luminance, WCAG 2.2. */
  const luminance = (colour: `#${string}`): number => {
    const [red = 0, green = 0, blue = 0] = parseHex(colour).map((channel) => {
      const share = channel / 255;
      return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };

  it('grow steadily darker in light and lighter in dark from few to many', () => {
    const light = MAP_COLOURS.light.classes.map(luminance);
    const dark = MAP_COLOURS.dark.classes.map(luminance);
    expect(light.toSorted((a, b) => b - a)).toEqual(light);
    expect(dark.toSorted((a, b) => a - b)).toEqual(dark);
  });

  it.each(THEMES)('of marks in %s stand at least 2.8 to 1 off the surface', (theme) => {
    const colours = MAP_COLOURS[theme];
    const ground = luminance(colours.surface) + 0.05;
    for (const name of ['siteFill', 'centreRing', 'flow', 'critMark', 'unknown'] as const) {
      const mark = luminance(colours[name]) + 0.05;
      expect(Math.max(mark, ground) / Math.min(mark, ground)).toBeGreaterThanOrEqual(2.8);
    }
  });
});
