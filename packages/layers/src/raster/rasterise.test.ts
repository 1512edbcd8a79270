import {
  AREA_PATTERNS,
  type Glyph,
  MAP_COLOURS,
  paint,
  parseHex,
  patternTile,
  ringGlyph,
  siteGlyph,
} from '@waystation/cartography';
import { describe, expect, it } from 'vitest';
import type { MapImage } from '../map-image';
import { rasterise } from './rasterise';

const LIGHT = MAP_COLOURS.light;

/** Red, green, blue and opacity of the pixel at CSS pixels from the centre. */
const pixelAt = (image: MapImage, x: number, y: number): readonly number[] => {
  const column = Math.floor(image.side / 2 + x * image.pixelRatio);
  const row = Math.floor(image.side / 2 + y * image.pixelRatio);
  const at = (row * image.side + column) * 4;
  return [...image.draw().slice(at, at + 4)];
};

const solid = (colour: `#${string}`): readonly number[] => [...parseHex(colour), 255];

describe('rasterise', () => {
  it('is the size of the symbol at the pixel ratio', () => {
    const image = rasterise('a', { size: 8.5, parts: [] });
    expect(image.side).toBe(17);
    expect(image.draw()).toHaveLength(17 * 17 * 4);
    expect(Math.max(...image.draw())).toBe(0);
  });

  it('covers as many pixels as the shape is large', () => {
    const disc: Glyph = {
      size: 24,
      parts: [{ shape: 'disc', at: [0, 0], radius: 10, fill: paint('#000000') }],
    };
    const alphas = rasterise('a', disc, 2)
      .draw()
      .filter((_, index) => index % 4 === 3);
    const covered = alphas.reduce((sum, alpha) => sum + alpha / 255, 0) / 4;
    expect(covered).toBeCloseTo(Math.PI * 100, 0);
  });

  it('lays later parts over earlier ones, by their opacity', () => {
    const two: Glyph = {
      size: 4,
      parts: [
        { shape: 'box', halfWidth: 4, halfHeight: 4, corner: 0, fill: paint('#FFFFFF') },
        { shape: 'disc', at: [0, 0], radius: 4, fill: paint('#000000', 0.5) },
      ],
    };
    const [red = 0] = pixelAt(rasterise('a', two), 0, 0);
    expect(red).toBeGreaterThan(126);
    expect(red).toBeLessThan(129);
  });

  it('keeps the colour of a transparent fill, which the map premultiplies itself', () => {
    const site = siteGlyph(
      { shape: 'square', radius: 12, isCarriedOver: false, status: 'open' },
      LIGHT,
    );
    const [red, green, blue, alpha] = pixelAt(rasterise('a', site), 0, 0);
    expect([red, green, blue]).toEqual(parseHex(LIGHT.siteFill));
    expect(alpha).toBe(Math.round(0.68 * 255));
  });

  it('draws the taken part of a ring clockwise from 12, and the rest as track', () => {
    const image = rasterise('a', ringGlyph({ state: 'free', taken: 0.5 }, 'phone', LIGHT));
    expect(pixelAt(image, 12, 0)).toEqual(solid(LIGHT.centreRing));
    expect(pixelAt(image, -12, 0)).toEqual(solid(LIGHT.track));
    expect(pixelAt(image, 0, 0)).toEqual(solid(LIGHT.centreRing));
    expect(pixelAt(image, 5, 0)).toEqual(solid(LIGHT.surface));
  });

  it('draws more than half a ring as well as less', () => {
    const image = rasterise('a', ringGlyph({ state: 'free', taken: 0.8 }, 'phone', LIGHT));
    expect(pixelAt(image, 12, 0)).toEqual(solid(LIGHT.centreRing));
    expect(pixelAt(image, 0, 12)).toEqual(solid(LIGHT.centreRing));
    expect(pixelAt(image, -8.5, -8.5)).toEqual(solid(LIGHT.track));
  });

  it('breaks a dashed outline, with as much on as off', () => {
    const image = rasterise('a', ringGlyph({ state: 'notCounted', taken: null }, 'phone', LIGHT));
    const around = Array.from({ length: 360 }, (_, degrees) => {
      const radians = (degrees * Math.PI) / 180;
      return pixelAt(image, 12 * Math.sin(radians), -12 * Math.cos(radians));
    });
    const grey = around.filter(([red]) => red === parseHex(LIGHT.unknown)[0]).length;
    expect(grey).toBeGreaterThan(120);
    expect(grey).toBeLessThan(230);
  });
});

describe('pattern tiles', () => {
  /** The tile beside itself: a pixel of the doubled picture. */
  const tiled = (image: MapImage) => {
    const bytes = image.draw();
    return (column: number, row: number): number =>
      bytes[((row % image.side) * image.side + (column % image.side)) * 4 + 2] ?? 0;
  };

  it('continue without a seam: the hatch runs on along its diagonal', () => {
    const image = rasterise('hatch', patternTile('notAssessed', LIGHT));
    const at = tiled(image);
    for (let step = 0; step < image.side * 2; step += 1) {
      expect(at(step, image.side * 2 - 1 - step)).toBe(at(0, image.side * 2 - 1));
    }
  });

  it('repeat the hatch every 6 px across its lines', () => {
    const { side, pixelRatio } = rasterise('hatch', patternTile('notAssessed', LIGHT));
    expect(side / Math.SQRT2 / pixelRatio).toBeCloseTo(6, 1);
  });

  it.each(AREA_PATTERNS)('of %s show ground as well as strokes, but for the plain one', (name) => {
    const bytes = rasterise(name, patternTile(name, LIGHT)).draw();
    const blues = new Set(bytes.filter((_, index) => index % 4 === 2));
    expect(blues.size > 1).toBe(name !== 'notApplicable');
  });

  it('leave the class visible between the dots of carried over', () => {
    const bytes = rasterise('dots', patternTile('carriedOver', LIGHT)).draw();
    const clear = bytes.filter((value, index) => index % 4 === 3 && value === 0).length;
    expect(clear / (bytes.length / 4)).toBeGreaterThan(0.5);
  });
});
