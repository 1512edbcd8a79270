import type { Page } from '@playwright/test';
import type { Rgb } from './pixel-at';

/** The side in pixels of the square that is looked at. */
const SIDE = 48;

/** The colours on the screen in a square around a point, each once. */
export const coloursAround = async (
  page: Page,
  { x, y }: { readonly x: number; readonly y: number },
): Promise<readonly Rgb[]> => {
  const clip = {
    x: Math.round(x - SIDE / 2),
    y: Math.round(y - SIDE / 2),
    width: SIDE,
    height: SIDE,
  };
  const picture = await page.screenshot({ clip });
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    context?.drawImage(bitmap, 0, 0);
    const { data = new Uint8ClampedArray() } =
      context?.getImageData(0, 0, bitmap.width, bitmap.height) ?? {};
    const colours = new Map<string, [number, number, number]>();
    for (let at = 0; at < data.length; at += 4) {
      const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3);
      colours.set(`${red},${green},${blue}`, [red, green, blue]);
    }
    return [...colours.values()];
  }, picture.toString('base64'));
};

/** The colours of the marks in the legends of the layers that are shown, each once. */
export const coloursOfLegend = (page: Page): Promise<readonly Rgb[]> =>
  page.getByRole('region', { name: 'Layers' }).evaluate((panel) => {
    const found = new Map<string, [number, number, number]>();
    for (const shape of panel.querySelectorAll('svg *')) {
      for (const colour of [getComputedStyle(shape).fill, getComputedStyle(shape).stroke]) {
        const [red, green, blue] = colour.match(/\d+/g)?.map(Number) ?? [];
        if (colour.startsWith('rgb(') && red !== undefined && green !== undefined) {
          found.set(colour, [red, green, blue ?? 0]);
        }
      }
    }
    return [...found.values()];
  });
