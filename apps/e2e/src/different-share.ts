import type { Page } from '@playwright/test';

/** Differences of a colour channel up to this are software rendering's own. */
const TOLERANCE = 24;

/**
 * The share of pixels, 0 to 1, in which two pictures of the same size differ more than drawing the
 * same thing twice does. The page decodes them.
 */
export const differentShare = (page: Page, a: Buffer, b: Buffer): Promise<number> =>
  page.evaluate(
    async ({ pictures, tolerance }) => {
      const decode = async (base64: string): Promise<Uint8ClampedArray> => {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
        const canvas = new OffscreenCanvas(image.width, image.height);
        const drawing = canvas.getContext('2d');
        drawing?.drawImage(image, 0, 0);
        return (
          drawing?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray()
        );
      };
      const [before = new Uint8ClampedArray(), after = new Uint8ClampedArray()] = await Promise.all(
        pictures.map(decode),
      );
      if (before.length === 0 || before.length !== after.length) {
        return 1;
      }
      const different = new Set<number>();
      before.forEach((value, index) => {
        if (Math.abs(value - (after[index] ?? 0)) > tolerance) {
          different.add(Math.floor(index / 4));
        }
      });
      return different.size / (before.length / 4);
    },
    { pictures: [a.toString('base64'), b.toString('base64')], tolerance: TOLERANCE },
  );
