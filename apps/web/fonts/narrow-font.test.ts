import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename } from 'node:path';
import subsetFont from 'subset-font';
import { describe, expect, it } from 'vitest';
import { DRAWN, drawnAxes, narrowFont, openFont } from './narrow-font';
import { fontAddresses } from './narrow-fonts';

const { resolve } = createRequire(import.meta.url);
const sheet = resolve('@waystation/ui/fonts.css');
const css = await readFile(sheet, 'utf8');
const base = await readFile(sheet.replace('fonts.css', 'base.css'), 'utf8');

/** Every letter at one weight and width: how far it goes on, and the edges of what is drawn. */
const lettersAt = async (content: Buffer, drawn: Readonly<Record<string, number>>) => {
  const { characterSet, variationAxes } = openFont(content);
  const axes = Object.entries(drawn).filter(([axis]) => axis in variationAxes);
  const letters = openFont(
    await subsetFont(content, String.fromCodePoint(...characterSet), {
      targetFormat: 'truetype',
      variationAxes: Object.fromEntries(axes),
    }),
  );
  return characterSet.flatMap((code) => {
    const { id, advanceWidth, bbox } = letters.glyphForCodePoint(code);
    // No letter, or one without anything drawn, such as a space.
    const edges = [bbox.minX, bbox.minY, bbox.maxX, bbox.maxY].filter(Number.isFinite);
    return id === 0 ? [] : [advanceWidth, ...edges];
  });
};

const fonts = await Promise.all(
  fontAddresses(css).map(async (address) => {
    const whole = await readFile(createRequire(sheet).resolve(address));
    return { name: basename(address), whole, narrow: await narrowFont(whole) };
  }),
);

describe.each(fonts)('$name', ({ whole, narrow }) => {
  const [before, after] = [openFont(whole), openFont(narrow)];

  it('keeps its characters and its copyright notice', () => {
    expect(after.characterSet).toEqual(before.characterSet);
    expect(before.getName('copyright', 'en')).toContain('The Noto Project Authors');
    expect(after.getName('copyright', 'en')).toBe(before.getName('copyright', 'en'));
  });

  it('keeps what joins letters and sets figures', () => {
    // Fractions, and figures of their own widths: those of one width are what is left.
    const notDrawn = ['frac', 'numr', 'dnom', 'pnum', 'tnum'];
    const drawn = before.availableFeatures.filter((feature) => !notDrawn.includes(feature));
    expect(after.availableFeatures).toEqual(expect.arrayContaining(drawn));
  });

  it('has no weights and widths but those that are drawn', () => {
    expect(Object.keys(after.variationAxes)).toEqual(Object.keys(before.variationAxes));
    expect(after.variationAxes).toMatchObject(drawnAxes(before));
    expect(narrow.length).toBeLessThan(whole.length * 0.65);
  });

  it.each([
    { wght: 400, wdth: 94 },
    { wght: 650, wdth: 94 },
    { wght: 500, wdth: 100 },
    { wght: 700, wdth: 100 },
  ])('has the letters of the whole one at $wght and $wdth', async (drawn) => {
    const [expected, given] = [await lettersAt(whole, drawn), await lettersAt(narrow, drawn)];
    expect(given).toHaveLength(expected.length);
    const apart = expected.map((value, index) => Math.abs(value - (given[index] ?? Number.NaN)));
    // Of a thousand to the height of a letter: both are rounded to whole ones.
    expect(Math.max(...apart)).toBeLessThanOrEqual(2);
  });
});

describe('the styles of the interface', () => {
  it('declare the weights and widths that the fonts have', () => {
    const { wdth, wght } = DRAWN;
    const weights = [...css.matchAll(/font-weight: (.+);/g)].map(([, range]) => range);
    const widths = [...css.matchAll(/font-stretch: (.+);/g)].map(([, range]) => range);
    expect(new Set(weights)).toEqual(new Set([`${wght.min} ${wght.max}`]));
    expect(new Set(widths)).toEqual(new Set([`${wdth.min}% ${wdth.max}%`]));
  });

  it('ask for the narrowest width that the fonts have', () => {
    expect(base).toContain(`font-stretch: ${DRAWN.wdth.min}%;`);
  });
});
