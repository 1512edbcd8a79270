import { describe, expect, it } from 'vitest';
import { textWidth } from './text-width';

describe('the width of a text on paper', () => {
  // As a browser measured them in Noto Sans and in DejaVu Sans, a wide one.
  it.each([
    { text: 'Choucha camp', noto: 6.98, dejavu: 7.46 },
    { text: 'UAE camp near Ras Jdir', noto: 10.92, dejavu: 11.79 },
    { text: 'Transit centre 5 km inside the Ras Ajdir border', noto: 21.66, dejavu: 23.24 },
    { text: 'مخيم الشوشة', noto: 5.77, dejavu: 5.83 },
  ])('of $text is that of usual fonts', ({ text, noto, dejavu }) => {
    expect(textWidth(text)).toBeGreaterThan(noto);
    expect(textWidth(text)).toBeLessThan(dejavu * 1.05);
  });
});
