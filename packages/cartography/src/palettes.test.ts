import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  type Rgb,
  rgb,
  wcagContrast,
  wcagLuminance,
} from 'culori';
import { describe, expect, it } from 'vitest';
import { type ClassLook, classColours } from './class-colours';
import { MAP_COLOURS } from './map-colours';
import { fromOklab, toOklab } from './oklab';
import { PALETTES } from './palettes';
import { THEMES } from './theme';

/** Machado, Oliveira & Fernandes 2009, at full severity. */
const SIGHTS = {
  normal: (colour: Rgb) => colour,
  deutan: filterDeficiencyDeuter(1),
  protan: filterDeficiencyProt(1),
  tritan: filterDeficiencyTrit(1),
};

const coloursOf = (classes: number, look: ClassLook): readonly Rgb[] =>
  classColours(classes, look).flatMap((colour) => rgb(colour) ?? []);

const difference = differenceCiede2000();

const LOOKS = PALETTES.flatMap((palette) => THEMES.map((theme) => ({ palette, theme })));

describe.each(LOOKS)('$palette, $theme', (look) => {
  it.each(Object.entries(SIGHTS))(
    'keeps five neighbouring classes apart for %s sight',
    (_, seen) => {
      const colours = coloursOf(5, look).map((colour) => seen(colour));
      for (const [index, colour] of colours.slice(1).entries()) {
        const before = colours[index];
        expect(before && difference(before, colour)).toBeGreaterThanOrEqual(8);
      }
    },
  );

  it.each([6, 7, 8, 9])('keeps %i classes further apart than an eye can miss', (classes) => {
    for (const seen of Object.values(SIGHTS)) {
      const colours = coloursOf(classes, look).map((colour) => seen(colour));
      for (const [index, colour] of colours.slice(1).entries()) {
        const before = colours[index];
        expect(before && difference(before, colour)).toBeGreaterThanOrEqual(3.5);
      }
    }
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8, 9])(
    'gives %i classes ever more contrast to the ground',
    (classes) => {
      const colours = classColours(classes, look);
      expect(colours).toHaveLength(classes);
      const light = colours.map((colour) => wcagLuminance(colour));
      const rising = look.theme === 'light' ? light.toReversed() : light;
      expect(rising.toSorted((a, b) => a - b)).toEqual(rising);
    },
  );

  it('shows its highest class at 4.5:1 on the page', () => {
    const highest = classColours(5, look).at(-1) ?? '';
    expect(wcagContrast(highest, MAP_COLOURS[look.theme].surface)).toBeGreaterThanOrEqual(4.5);
  });
});

describe('classColours', () => {
  it.each([0, 10, 2.5])('has none for %d classes', (classes) => {
    expect(() => classColours(classes, { palette: 'earth', theme: 'light' })).toThrow('1 to 9');
  });

  it('keeps the five colours of the design as they are', () => {
    expect(classColours(5, { palette: 'earth', theme: 'dark' })).toEqual(MAP_COLOURS.dark.classes);
  });
});

describe('OKLab', () => {
  it.each([
    { hex: '#FFFFFF', oklab: [1, 0, 0] },
    { hex: '#FF0000', oklab: [0.628, 0.2249, 0.1258] },
    { hex: '#0000FF', oklab: [0.452, -0.0325, -0.3115] },
  ] as const)('gives $hex as published, and back', ({ hex, oklab }) => {
    const found = toOklab(hex);
    oklab.forEach((axis, index) => {
      expect(found[index]).toBeCloseTo(axis, 3);
    });
    expect(fromOklab(found)).toBe(hex);
  });
});
