import { describe, expect, it } from 'vitest';
import { type FontSet, loadMapFonts } from './load-map-fonts';
import { MAP_FONTS } from './map-fonts';

const recordingFonts = (): { readonly fonts: FontSet; readonly asked: string[] } => {
  const asked: string[] = [];
  return {
    asked,
    fonts: {
      load: (font) => {
        asked.push(font);
        return Promise.resolve([]);
      },
    },
  };
};

describe('loadMapFonts', () => {
  it.each([
    { language: 'en', files: 1 },
    { language: 'es', files: 1 },
    { language: 'ar', files: 2 },
  ] as const)('waits for $files file(s) for a reader of $language', async ({ language, files }) => {
    const { fonts, asked } = recordingFonts();
    await loadMapFonts(fonts, language);
    expect(asked).toHaveLength(files);
    expect(asked.some((font) => font.includes('Arabic'))).toBe(language === 'ar');
  });

  it('asks for the families that labels are written in', async () => {
    const { fonts, asked } = recordingFonts();
    await loadMapFonts(fonts, 'ar');
    for (const family of MAP_FONTS.medium.slice(1)) {
      expect(asked.some((font) => font.includes(`"${family}"`))).toBe(true);
    }
  });

  it('lets the map start when a font cannot be had', async () => {
    const offline: FontSet = { load: () => Promise.reject(new Error('offline')) };
    await expect(loadMapFonts(offline, 'ar')).resolves.toBeUndefined();
  });
});

describe('MAP_FONTS', () => {
  // MapLibre 5 reads the weight from these words of the first family, and falls back to the next.
  it.each([
    { name: 'medium', word: /\bmedium\b/i },
    { name: 'semibold', word: /\bsemibold\b/i },
    { name: 'bold', word: /\bbold\b/i },
    { name: 'italic', word: /italic/i },
  ] as const)('say $name in the first family alone', ({ name, word }) => {
    const [first = '', ...families] = MAP_FONTS[name];
    expect(first).toMatch(word);
    expect(families.join()).not.toMatch(word);
  });
});
