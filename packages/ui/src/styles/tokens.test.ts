import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Tokens = ReadonlyMap<string, string>;

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');

const tokensOf = (block: string): Tokens =>
  new Map(
    [...block.matchAll(/--([a-z0-9-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  );

const [light, dark, preferred] = ['light', 'dark', 'dark'].map((scheme, nth) => {
  const starts = [...css.matchAll(new RegExp(`color-scheme: ${scheme};`, 'g'))];
  const from = starts[nth === 2 ? 1 : 0]?.index ?? 0;
  return tokensOf(css.slice(from, css.indexOf('}', from)));
});

/** WCAG 2.2 relative luminance of `#rrggbb`. */
const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const contrast = (tokens: Tokens | undefined, text: string, ground: string): number => {
  const [brighter = 0, darker = 0] = [text, ground]
    .map((name) => luminance(tokens?.get(name) ?? ''))
    .toSorted((a, b) => b - a);
  return (brighter + 0.05) / (darker + 0.05);
};

describe('tokens', () => {
  it('have the same names in both themes', () => {
    expect([...(light?.keys() ?? [])]).toEqual([...(dark?.keys() ?? [])]);
    expect(light?.size).toBeGreaterThan(50);
  });

  it('are the same dark whether the page or the device asks for it', () => {
    expect(preferred).toEqual(dark);
  });

  it('are the palette of design, 3.2 and 3.3', () => {
    expect(light?.get('accent')).toBe('#0a5a6b');
    expect(dark?.get('c5')).toBe('#ddac66');
  });

  it.each([
    ['ink', 'surface'],
    ['ink-2', 'surface'],
    ['ink-2', 'surface-2'],
    ['ink-3', 'surface'],
    ['accent', 'surface'],
    ['accent-2', 'accent-soft'],
    ['accent', 'accent-soft'],
    ['on-accent', 'accent'],
    ['ok', 'ok-soft'],
    ['warn', 'warn-soft'],
    ['crit', 'crit-soft'],
    ['unk', 'unk-soft'],
    ['on-banner', 'banner'],
  ])('let %s be read on %s in both themes (4.5:1)', (text, ground) => {
    expect(contrast(light, text, ground)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(dark, text, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['site', 'flow', 'centre', 'crit-mark', 'focus'])(
    'let the mark %s be seen on the surface (3:1)',
    (mark) => {
      expect(contrast(light, mark, 'surface')).toBeGreaterThanOrEqual(3);
      expect(contrast(dark, mark, 'surface')).toBeGreaterThanOrEqual(3);
    },
  );
});
