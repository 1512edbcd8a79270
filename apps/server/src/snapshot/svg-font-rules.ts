import { readFile } from 'node:fs/promises';
import { charactersOf, fontRule, usesFace } from '@waystation/print';
import subsetFont from 'subset-font';
import { FONT_FILES } from './print-fonts';

const ARABIC = /\p{Script=Arabic}/u;

/**
 * The fonts of a drawing's texts within it, with the characters that occur and all that joins them: a
 * browser that shows it as an image takes no fonts from anywhere else, nor has everybody ours.
 */
export const svgFontRules = async (svg: string): Promise<string> => {
  const characters = charactersOf(svg);
  const used = FONT_FILES.filter(
    (face) => usesFace(svg, face) && (face.family === 'Noto Sans' || ARABIC.test(characters)),
  );
  const rules = await Promise.all(
    used.map(async (face) => {
      const subset = await subsetFont(await readFile(face.file), characters, {
        targetFormat: 'woff2',
      });
      return fontRule(face, subset.toString('base64'));
    }),
  );
  return rules.join('');
};
