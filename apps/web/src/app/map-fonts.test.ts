import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { MAP_FONT_FAMILIES } from '@waystation/layers';
import { describe, expect, it } from 'vitest';

const fonts = readFileSync(
  new URL('../../../../packages/ui/src/styles/fonts.css', import.meta.url),
  'utf8',
);

describe('the fonts of the product', () => {
  it.each(MAP_FONT_FAMILIES)('give the map its %s', (family) => {
    expect(fonts).toContain(`font-family: "${family}"`);
  });

  it('are files that are there, so that no letter waits for a third party', () => {
    const files = [...fonts.matchAll(/url\("([^"]+)"\)/g)].map(([, file]) => file ?? '');
    const { resolve } = createRequire(
      new URL('../../../../packages/ui/package.json', import.meta.url),
    );
    expect(files.length).toBeGreaterThan(0);
    expect(files.map((file) => resolve(file)).every((file) => file.endsWith('.woff2'))).toBe(true);
  });
});
