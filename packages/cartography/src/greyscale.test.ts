import { wcagLuminance } from 'culori';
import { describe, expect, it } from 'vitest';
import { AREA_PATTERNS, patternTile } from './area-pattern';
import { classColours } from './class-colours';
import { holdsInGreyscale, LEAST_GREY_STEP, lightnessOf } from './greyscale';
import type { Hex } from './map-colours';
import { MAP_COLOURS } from './map-colours';
import { PALETTES } from './palettes';

const FEWEST_TO_FIVE = [1, 2, 3, 4, 5];

describe('greyscale', () => {
  it.each([
    { hex: '#000000', lightness: 0 },
    { hex: '#FFFFFF', lightness: 100 },
    { hex: '#777777', lightness: 50.03 },
    { hex: '#010101', lightness: 0.27 },
  ] as const)('sees $hex at L* $lightness', ({ hex, lightness }) => {
    expect(lightnessOf(hex)).toBeCloseTo(lightness, 1);
  });

  it.each(PALETTES.flatMap((palette) => FEWEST_TO_FIVE.map((classes) => ({ palette, classes }))))(
    'keeps $classes classes of $palette apart on paper',
    ({ palette, classes }) => {
      const colours = classColours(classes, { palette, theme: 'light' });
      expect(holdsInGreyscale(colours)).toBe(true);
      // By another's measure, too: neighbours differ by a fifth of the light of the lighter.
      const light = colours.map((colour) => wcagLuminance(colour)).toSorted((a, b) => b - a);
      for (const [index, each] of light.slice(1).entries()) {
        expect(each / (light[index] ?? 1)).toBeLessThan(0.85);
      }
    },
  );

  it.each([
    {
      what: 'more classes than a copier has greys for',
      of: classColours(9, { palette: 'earth', theme: 'light' }),
    },
    { what: 'fewer and more, which differ by hue alone', of: MAP_COLOURS.light.diverging },
    {
      what: 'a zero beside the lowest class',
      of: [MAP_COLOURS.light.zero, MAP_COLOURS.light.classes[0]],
    },
  ])('tells $what', ({ of }) => {
    expect(holdsInGreyscale(of)).toBe(false);
  });

  it('keeps kinds of absence apart by what is drawn in them, not by colour', () => {
    // Colours that a copier takes for one are one here.
    const shapes = AREA_PATTERNS.map((pattern) =>
      JSON.stringify(patternTile(pattern, MAP_COLOURS.light)).replaceAll(
        /#[0-9A-F]{6}/gi,
        (hex) => `${Math.round(lightnessOf(`#${hex.slice(1)}`) / (2 * LEAST_GREY_STEP))}`,
      ),
    );
    expect(new Set(shapes).size).toBe(AREA_PATTERNS.length);
  });

  it('sees the strokes of absences on their ground', () => {
    const { hatchGround, hatchLine, suppressedLine, selection } = MAP_COLOURS.light;
    const lines: readonly Hex[] = [hatchLine, suppressedLine, selection];
    for (const line of lines) {
      expect(lightnessOf(hatchGround) - lightnessOf(line)).toBeGreaterThan(2 * LEAST_GREY_STEP);
    }
  });
});
