import { describe, expect, it } from 'vitest';
import { NO_GROUND } from '#map/ground/paper-ground';
import { drawPaperMap } from '#map/paper-map';
import { hasSharedData } from './shared-data';
import { southSudanPictures } from './south-sudan-pictures';

describe.skipIf(!hasSharedData)('South Sudan on A3', () => {
  it('is drawn', () => {
    const pictures = southSudanPictures();
    const map = drawPaperMap({
      frame: { widthMm: 319, heightMm: 224 },
      extent: [23.4, 3.4, 36.1, 12.4],
      pictures,
      ground: NO_GROUND,
      language: 'en',
      pointScale: 0.2,
    });
    expect(map.svg.length).toBeLessThan(4_000_000);
  });
});
