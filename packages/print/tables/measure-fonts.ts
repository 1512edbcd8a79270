import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as fontkit from 'fontkit';
import { RANGES, type Slant } from '../src/map/labels/faces';
import { needsVazirmatn } from '../src/map/labels/font-family';

const require = createRequire(import.meta.url);

/** Two figures of base 36 for each character: thousandths of the letters' height. */
const DIGITS = 2;

/** The largest number of two figures: the fonts have no such letter. */
const NONE = 'zz';

const open = (file: string) => {
  const font = fontkit.create(readFileSync(file));
  if (!('hasGlyphForCodePoint' in font)) {
    throw new Error(`${file} holds more than one font.`);
  }
  return font;
};

/** Arabic has no italic. */
const ARABIC = require.resolve('@expo-google-fonts/vazirmatn/400Regular/Vazirmatn_400Regular.ttf');

const FILES = {
  normal: [
    require.resolve('@fontsource-variable/noto-sans/files/noto-sans-latin-wght-normal.woff2'),
    require.resolve('@fontsource-variable/noto-sans/files/noto-sans-latin-ext-wght-normal.woff2'),
    ARABIC,
  ],
  italic: [
    require.resolve('@fontsource-variable/noto-sans/files/noto-sans-latin-wght-italic.woff2'),
    require.resolve('@fontsource-variable/noto-sans/files/noto-sans-latin-ext-wght-italic.woff2'),
    ARABIC,
  ],
} as const satisfies Record<Slant, readonly string[]>;

const measure = (slant: Slant): readonly string[] => {
  const fonts = FILES[slant].map(open);
  const widthOf = (code: number): string => {
    const font = fonts.find((each) => each.hasGlyphForCodePoint(code));
    return font === undefined
      ? NONE
      : Math.round((font.glyphForCodePoint(code).advanceWidth / font.unitsPerEm) * 1000)
          .toString(36)
          .padStart(DIGITS, '0');
  };
  return RANGES.map(([from, to]) =>
    Array.from({ length: to - from + 1 }, (_, index) => widthOf(from + index)).join(''),
  );
};

/** How wide each letter is at the usual weight, read from the fonts that the product ships. */
export const measureFonts = (): Readonly<Record<Slant, readonly string[]>> => ({
  normal: measure('normal'),
  italic: measure('italic'),
});

/** All weights have the same letters. */
const LATIN = require.resolve('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf');

const charactersOf = (file: string): readonly string[] =>
  open(file).characterSet.map((code) => String.fromCodePoint(code));

/**
 * Every character that print has a letter for, in the font that it is set in. As
 * ranges, first and last, in order.
 */
export const printedLetters = (): readonly (readonly [number, number])[] => {
  const characters = [
    ...charactersOf(LATIN).filter((character) => !needsVazirmatn(character)),
    ...charactersOf(ARABIC).filter(needsVazirmatn),
  ];
  const codes = characters.map((each) => each.codePointAt(0) ?? 0).sort((a, b) => a - b);
  const ranges: [number, number][] = [];
  for (const code of codes) {
    const last = ranges.at(-1);
    if (last !== undefined && code === last[1] + 1) {
      last[1] = code;
    } else {
      ranges.push([code, code]);
    }
  }
  return ranges;
};
