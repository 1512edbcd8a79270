import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as fontkit from 'fontkit';
import { RANGES, type Slant } from '../src/map/labels/faces';

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
