import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import { axeViolations } from '#axe-violations';
import { openMap } from '#map-page';
import { expect, test } from '#test';

const take = async (page: Page, button: RegExp, format: RegExp): Promise<Download> => {
  const file = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).first().click();
  await page.getByRole('menuitem', { name: format }).click();
  return file;
};

const bytesOf = async (file: Download): Promise<Buffer> => readFile(await file.path());

test('the rows of the map are taken for a spreadsheet, as a drawing and as a picture', async ({
  page,
}) => {
  await page.goto('/example/map?view=table&layers=areas:90');
  // The legend is a table, too.
  const table = page.getByRole('region', { name: 'Show as table' }).getByRole('table');
  await expect(table).toBeVisible();
  const csv = await take(page, /^Download: /, /CSV/);
  expect(csv.suggestedFilename()).toMatch(/^[A-Z]+_areas_\d{8}\.csv$/);
  const rows = await table.getByRole('row').count();
  const lines = `${await bytesOf(csv)}`.trim().split('\r\n');
  expect(lines).toHaveLength(rows);
  expect(lines[0]).toContain('Source and notes');
  for (const row of lines.slice(1)) {
    expect(row).toMatch(/Source: .*Coverage: .*Unit: /);
  }
  const svg = await take(page, /^Download: /, /SVG/);
  const drawing = `${await bytesOf(svg)}`;
  expect(drawing).toMatch(/^<svg .*<text /s);
  // It looks the same where these letters are not, and says by itself of what it is and from where.
  expect(drawing).toContain('@font-face{font-family:"Noto Sans Variable"');
  expect(drawing).toMatch(/>Example, shown as of [^<]*<.*>Licence: .*>Made with Waystation on /s);
  const png = await take(page, /^Download: /, /PNG/);
  expect((await bytesOf(png)).subarray(1, 4).toString()).toBe('PNG');
});

test('the trend of an area is taken with the date and source of each round', async ({ page }) => {
  await openMap(page, '/example/map?layers=areas:90&sel=adm2:SS0101');
  const csv = await take(page, /^Download: .*by round/, /CSV/);
  expect(`${await bytesOf(csv)}`).toMatch(/\d{4}-\d{2}-\d{2},/);
  expect(await axeViolations(page)).toEqual([]);
});

test.describe('where the list of documents cannot be read', () => {
  test.use({ allowedErrors: /status of 500|Failed to load resource/ });

  test('what is taken says that sources and licences are not stated', async ({ page }) => {
    await page.route(/operation\.sources|source\.list/, (route) =>
      route.fulfill({ status: 500, body: '' }),
    );
    await page.goto('/example/map?view=table&layers=areas:90');
    await expect(
      page.getByRole('region', { name: 'Show as table' }).getByRole('table'),
    ).toBeVisible();
    const csv = `${await bytesOf(await take(page, /^Download: /, /CSV/))}`;
    expect(csv).toContain('The sources could not be read');
  });
});
