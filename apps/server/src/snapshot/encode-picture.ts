import sharp from 'sharp';
import type { Pixels } from './draw-pixels';

/** Letters of 6 points keep their edges; at less, blocks show round them. */
const JPEG_QUALITY = 90;

/** Better codes want all of a picture twice in memory, to save a tenth of its bytes. */
const JPEG = {
  quality: JPEG_QUALITY,
  chromaSubsampling: '4:4:4',
  optimiseCoding: false,
} as const;

/** A file of a picture that says how large it is on paper and what it shows. */
export const encodePicture = async (
  { bytes, width, height }: Pixels,
  {
    format,
    dpi,
    xmp,
  }: { readonly format: 'png' | 'jpeg'; readonly dpi: number; readonly xmp: string },
): Promise<Uint8Array> => {
  const picture = sharp(bytes, { raw: { width, height, channels: 3 } })
    .withMetadata({ density: dpi })
    .withXmp(xmp);
  return format === 'png'
    ? picture.png({ compressionLevel: 6 }).toBuffer()
    : picture.jpeg(JPEG).toBuffer();
};
