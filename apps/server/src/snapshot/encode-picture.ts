import type { PixelStrip } from './draw-pixels';
import { encodeJpeg } from './encode-jpeg';
import { encodePng } from './encode-png';
import type { PictureFacts } from './picture-facts';

/** A file of a picture that is drawn strip by strip, so that its pixels are never in memory all at once. */
export const encodePicture = (
  strips: AsyncIterable<PixelStrip>,
  format: 'png' | 'jpeg',
  facts: PictureFacts,
): Promise<Uint8Array> => (format === 'png' ? encodePng(strips, facts) : encodeJpeg(strips, facts));
