import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const WEB = join(import.meta.dirname, '../..');

const Manifest = z.object({
  icons: z.array(z.object({ src: z.string(), sizes: z.string(), purpose: z.string() })),
});

/** Width and height stand at fixed places of a PNG (RFC 2083, 11.2.1). */
const sizeOfPng = (path: string): string => {
  const bytes = readFileSync(join(WEB, 'public', path));
  return `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`;
};

describe('the app on a home screen', () => {
  const { icons } = Manifest.parse(
    JSON.parse(readFileSync(join(WEB, 'public/app.webmanifest'), 'utf8')),
  );

  it('has pictures of the sizes that its manifest says, one of which may be cut to any shape', () => {
    const pictures = icons.filter(({ src }) => src.endsWith('.png'));
    expect(pictures.map(({ src }) => sizeOfPng(src))).toEqual(pictures.map(({ sizes }) => sizes));
    expect(pictures.some(({ purpose }) => purpose.includes('maskable'))).toBe(true);
  });

  it('has one for iPhones, which read no manifest and no SVG', () => {
    const [, href = ''] =
      /rel="apple-touch-icon" href="([^"]+)"/.exec(readFileSync(join(WEB, 'index.html'), 'utf8')) ??
      [];
    expect(sizeOfPng(href)).toBe('180x180');
  });
});
