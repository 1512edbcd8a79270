import { MAP_COLOURS, type Ramp } from './map-colours';
import type { Theme } from './theme';

/** The colour families that classes can have; `earth` is the design's own, `grey` survives a copier. */
export const PALETTES = ['earth', 'blue', 'green', 'violet', 'grey'] as const;
/** One colour family. */
export type Palette = (typeof PALETTES)[number];

/**
 * Five colours from few to many in each appearance. In the dark the ramps run upward in lightness,
 * so that "more" always stands out from the ground. Neighbours differ by CIEDE2000 ≥ 8 for normal,
 * deutan, protan and tritan sight (ui/DESIGN.md 3.3; checked by palettes.test.ts).
 */
export const PALETTE_RAMPS: Readonly<Record<Palette, Readonly<Record<Theme, Ramp>>>> = {
  earth: { light: MAP_COLOURS.light.classes, dark: MAP_COLOURS.dark.classes },
  blue: {
    light: ['#E4F5FB', '#B1DDF3', '#7BBBE6', '#4F91CF', '#3262A9'],
    dark: ['#1C2738', '#234566', '#286994', '#3594C1', '#66C2E4'],
  },
  green: {
    light: ['#F1F7E0', '#C4E1AA', '#87C386', '#469B6D', '#0E6C54'],
    dark: ['#162B26', '#1F4C3A', '#3A714B', '#629A5A', '#99C569'],
  },
  violet: {
    light: ['#F9EEF8', '#E9C9ED', '#CB9FDF', '#A373CD', '#7347AF'],
    dark: ['#2A203B', '#503366', '#7F4B8F', '#B16BB3', '#E099D0'],
  },
  grey: {
    light: ['#F3F6F6', '#CCD0D0', '#9FA4A4', '#6E7475', '#3B4343'],
    dark: ['#202525', '#3A4142', '#5D6565', '#879090', '#B7C0C0'],
  },
};
