import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import type { Plugin } from 'vite';
import { narrowFont } from './narrow-font';

const FONTS_CSS = '@waystation/ui/fonts.css';

/** Addresses of fonts in a style sheet. */
export const fontAddresses = (css: string): readonly string[] =>
  [...css.matchAll(/url\("([^"]+\.woff2)"\)/g)].map(([, address = '']) => address);

/**
 * Puts what the product draws of its fonts in the place of the packages' files, which have every weight and width. They
 * are made each time (a second or two), so that nothing has to tell when they are out of date.
 */
export const narrowFonts = (): Plugin => ({
  name: 'narrow-fonts',
  config: async ({ root = process.cwd() }) => {
    const sheet = createRequire(join(root, 'package.json')).resolve(FONTS_CSS);
    const { resolve } = createRequire(sheet);
    const folder = join(root, 'node_modules', '.fonts');
    await mkdir(folder, { recursive: true });
    const alias = fontAddresses(await readFile(sheet, 'utf8')).map(async (find) => {
      const file = resolve(find);
      const replacement = join(folder, basename(file));
      await writeFile(replacement, await narrowFont(await readFile(file)));
      return { find, replacement };
    });
    return { resolve: { alias: await Promise.all(alias) } };
  },
});
