import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const source = new URL('../', import.meta.url);

const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /\.(tsx|css)$/.test(file),
);

/** Utilities and properties that name a side; they do not mirror in right-to-left pages. */
const SIDES = [
  /\b(?:m|p|scroll-m|scroll-p)[lr]-[\d[]/,
  /\b(?:left|right)-(?:\d|\[|auto|full|px)/,
  /\btext-(?:left|right)\b/,
  /\b(?:border|rounded)-(?:[lr]|tl|tr|bl|br)\b/,
  /\bfloat-(?:left|right)\b/,
  /\b(?:margin|padding|border)-(?:left|right)\b/,
  /^\s*(?:left|right)\s*:/m,
];

describe('right to left', () => {
  it('holds in every file, because none names a left or a right side', () => {
    const found = files.flatMap((file) => {
      const text = readFileSync(new URL(file, source), 'utf8');
      return SIDES.flatMap((side) => side.exec(text)?.[0] ?? []).map((side) => `${file}: ${side}`);
    });
    expect(files.length).toBeGreaterThan(30);
    expect(found).toEqual([]);
  });
});
