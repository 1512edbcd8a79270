import { expect, type Locator, type Page } from '@playwright/test';

/** The element of the map; it says how far the map has come. */
export const mapOf = (page: Page): Locator => page.locator('#map');

/** Waits until the map is `idle`, with the panels around it, or as said; never for a time. */
export const mapIs = async (
  page: Page,
  state: 'loading' | 'idle' | 'error' = 'idle',
): Promise<void> => {
  await expect(mapOf(page)).toHaveAttribute('data-map-state', state);
  if (state === 'idle') {
    // On a slow line panels come after the map; until then their places are kept.
    await expect(page.locator('[data-coming]')).toHaveCount(0);
  }
};

/** Opens an address and waits until its map is drawn. */
export const openMap = async (page: Page, path: string): Promise<void> => {
  await page.goto(path);
  await mapIs(page);
};

/** The field that finds places on the map. */
export const searchBox = (page: Page): Locator => page.locator('search input');

/** The parameters of the address. */
export const parameters = (page: Page): Readonly<Record<string, string>> =>
  Object.fromEntries(new URL(page.url()).searchParams);

/** Where a longitude and latitude are on the screen, by the camera in the address and Web Mercator. */
export const screenPointOf = async (
  page: Page,
  [longitude, latitude]: readonly [number, number],
): Promise<{ readonly x: number; readonly y: number }> => {
  const [centreLatitude = 0, centreLongitude = 0, zoom = 0] = (parameters(page).at ?? '')
    .split(',')
    .map(Number);
  const box = await mapOf(page).boundingBox();
  if (box === null) {
    throw new Error('The map is not on screen.');
  }
  const world = 512 * 2 ** zoom;
  const x = (of: number): number => ((of + 180) / 360) * world;
  const y = (of: number): number =>
    (0.5 - Math.log(Math.tan(Math.PI / 4 + (of * Math.PI) / 360)) / (2 * Math.PI)) * world;
  return {
    x: box.x + box.width / 2 + x(longitude) - x(centreLongitude),
    y: box.y + box.height / 2 + y(latitude) - y(centreLatitude),
  };
};
