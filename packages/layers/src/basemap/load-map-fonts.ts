import type { Language } from '@waystation/domain';
import { MAP_FONT_FAMILIES } from './map-fonts';

/** The part of `document.fonts` that is needed. */
export type FontSet = {
  readonly load: (font: string, text: string) => Promise<readonly unknown[]>;
};

const [LATIN, ARABIC] = MAP_FONT_FAMILIES;

/** Letters of each file that labels need; the browser fetches the file that holds the letter. */
const LATIN_SAMPLE = [`500 24px "${LATIN}"`, 'Aé'] as const;
const ARABIC_SAMPLE = [`500 24px "${ARABIC}"`, 'ج'] as const;

/**
 * Waits for the label fonts of a language. Must end before a map is made: MapLibre draws each letter
 * once and keeps it, so a letter drawn too early stays in the wrong font. A font that cannot be had
 * does not stop the map; its letters come from the reader's own fonts.
 */
export const loadMapFonts = async (fonts: FontSet, language: Language): Promise<void> => {
  const samples = language === 'ar' ? [LATIN_SAMPLE, ARABIC_SAMPLE] : [LATIN_SAMPLE];
  await Promise.allSettled(samples.map(([font, text]) => fonts.load(font, text)));
};
