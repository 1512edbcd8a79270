import type { Page } from '@playwright/test';
import { axeViolations } from '#axe-violations';
import { mapIs, openMap } from '#map-page';
import { expect, test } from '#test';

const parametersOf = (address: string): Readonly<Record<string, string>> =>
  Object.fromEntries(new URL(address).searchParams);

test.describe('a view that is shared', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('as a link opens again; as a frame is made for frames, and says who may show it', async ({
    page,
    framingSite,
  }) => {
    await openMap(page, '/example/map?asOf=2020-12-31&sel=adm2:SS0101');
    await page.getByRole('button', { name: 'Share this view' }).click();
    const dialog = page.getByRole('dialog', { name: 'Share this view' });
    await dialog.getByRole('button', { name: 'Copy the link' }).click();
    await expect(dialog.getByText('Link to this view copied')).toBeVisible();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(parametersOf(link)).toMatchObject({ asOf: '2020-12-31', level: '2' });
    expect(parametersOf(link).layers).toContain('areas:');
    expect(parametersOf(link).at).toMatch(/^[\d.]+,[\d.]+,[\d.]+$/);
    expect(parametersOf(link).embed).toBeUndefined();

    await dialog.getByRole('button', { name: 'Copy the code' }).click();
    await expect(dialog.getByText('Code copied')).toBeVisible();
    await expect(dialog.getByText(framingSite)).toBeVisible();
    expect(await axeViolations(page)).toEqual([]);
    const code = await page.evaluate(() => navigator.clipboard.readText());
    expect(code).toContain('title="Map of Example"');
    const framed = /src="([^"]+)"/.exec(code)?.[1]?.replaceAll('&amp;', '&') ?? '';
    expect(parametersOf(framed)).toMatchObject({ embed: '1', lang: 'en', theme: 'light' });

    await page.goto(link);
    await expect(page.getByRole('heading', { name: 'Aweri' })).toBeVisible();
  });
});

/** Of the picture on the clipboard: its size, and how many colours its legend has beside the map. */
const picturePasted = (page: Page) =>
  page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const blob = await item?.getType('image/png');
    if (blob === undefined) {
      return null;
    }
    const { width, height } = await createImageBitmap(blob);
    const canvas = document.createElement('canvas');
    const context = canvas.getContext('2d');
    canvas.width = width;
    canvas.height = height;
    context?.drawImage(await createImageBitmap(blob), 0, 0);
    const pixels = context?.getImageData(0, 0, width, height).data ?? [];
    const colours = new Set<string>();
    for (let at = 0; at < pixels.length; at += 4) {
      const across = ((at / 4) % width) / width;
      if (across > 0.78 && across < 0.98) {
        colours.add([pixels[at], pixels[at + 1], pixels[at + 2]].join(','));
      }
    }
    return { width, height, legendColours: colours.size };
  });

test.describe('a picture of the view', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('is copied by one press of a key, whole, with its legend', async ({ page }) => {
    await openMap(page, '/example/map?layers=areas:90');
    await page.getByRole('button', { name: 'Share this view' }).click();
    const copy = page.getByRole('button', { name: 'Copy the picture' });
    await copy.focus();
    await copy.press('Enter');
    await expect(page.getByText('Picture copied')).toBeVisible({ timeout: 60_000 });
    const pasted = await picturePasted(page);
    // A4 at 300 dots an inch.
    expect(pasted).toMatchObject({ width: 3508, height: 2480 });
    expect(pasted?.legendColours).toBeGreaterThan(20);
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('a picture stands as the map does', async ({ page }) => {
    await page.addInitScript(() =>
      Object.defineProperty(window, 'ClipboardItem', { value: undefined }),
    );
    await openMap(page, '/example/map?layers=areas:90');
    await page.getByRole('button', { name: 'Share this view' }).click();
    const asked = page.waitForRequest(/\/snapshot\/example\?.*format=png/);
    await page.getByRole('button', { name: 'Copy the picture' }).click();
    const { searchParams } = new URL((await asked).url());
    expect(searchParams.get('direction')).toBe('portrait');
    const [width = 0, height = 0] = searchParams.get('seen')?.split('x').map(Number) ?? [];
    expect(height).toBeGreaterThan(width);
  });
});

test('a picture that the browser does not copy is downloaded, and the reason is said', async ({
  page,
}) => {
  await page.addInitScript(() =>
    Object.defineProperty(window, 'ClipboardItem', { value: undefined }),
  );
  await openMap(page, '/example/map?layers=areas:90&lang=fr');
  await page.getByRole('button', { name: 'Partager cette vue' }).click();
  const file = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Copier l’image' }).click();
  expect((await file).suggestedFilename()).toMatch(/^[A-Z]+_idps_by_county_a4_\d{8}\.png$/);
  await expect(page.getByText('Ce navigateur ne copie pas d’images')).toBeVisible();
});

test('a link that the browser refuses to copy is selected, to be copied by hand', async ({
  page,
}) => {
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'clipboard', { value: undefined }),
  );
  await openMap(page, '/example/map');
  await page.getByRole('button', { name: 'Share this view' }).click();
  const field = page.getByRole('textbox', { name: 'Address of this view' });
  await expect(field).toHaveValue(/\/example\/map\?at=.*layers=/);
  await expect(field).toBeFocused();
  await page.getByRole('button', { name: 'Copy the link' }).click();
  await expect(page.getByText('The browser did not allow copying.')).toBeVisible();
  await expect(field).toBeFocused();
  const selected = await field.evaluate((element) =>
    element instanceof HTMLTextAreaElement
      ? element.value.slice(element.selectionStart, element.selectionEnd)
      : '',
  );
  expect(selected).toBe(await field.inputValue());
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Share this view' })).toBeFocused();
  await mapIs(page);
});
