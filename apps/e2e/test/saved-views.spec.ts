import type { Page } from '@playwright/test';
import { axeViolations } from '#axe-violations';
import { mapIs, openMap, parameters } from '#map-page';
import { expect, test } from '#test';

const save = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('button', { name: 'Save view' }).click();
  await page.getByRole('textbox', { name: 'Name of the view' }).fill(name);
  await page.keyboard.press('Enter');
};

const list = async (page: Page) => {
  await page.getByRole('button', { name: /^Saved views/ }).click();
  return page.getByRole('dialog', { name: 'Saved views' });
};

test('a view is saved, opened, renamed, deleted and brought back, by keyboard, in this browser', async ({
  page,
}) => {
  await openMap(page, '/example/map?at=8,31.5,7&asOf=2020-12-31&layers=areas:60&lang=en');
  await page.getByRole('button', { name: 'Save view' }).focus();
  await page.keyboard.press('Enter');
  const name = page.getByRole('textbox', { name: 'Name of the view' });
  await expect(name).toBeFocused();
  await expect(name).toHaveValue(/IDPs by county, 31\sDec\s2020/);
  await expect(page.getByText('Kept in this browser only')).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await name.fill('   ');
  await expect(page.getByText('Give the view a name.')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(name).toBeVisible();
  await name.fill('Before the rains');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Saved as “Before the rains”')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Save view' })).toBeFocused();

  await openMap(page, '/example/map?lang=fr');
  await page.getByRole('button', { name: /Vues enregistrées/ }).press('Enter');
  await page.getByRole('button', { name: /^Before the rains/ }).press('Enter');
  await expect.poll(() => parameters(page).at).toBe('8,31.5,7');
  expect(parameters(page)).toMatchObject({
    asOf: '2020-12-31',
    layers: 'areas:60',
    lang: 'fr',
  });
  await mapIs(page);

  await openMap(page, '/example/map?lang=en');
  const views = await list(page);
  expect(await axeViolations(page)).toEqual([]);
  await views.getByRole('button', { name: 'Rename: Before the rains' }).press('Enter');
  await expect(name).toBeFocused();
  await name.fill('Dry season');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Saved as “Dry season”')).toBeVisible();
  await list(page);
  await views.getByRole('button', { name: 'Delete: Dry season' }).press('Enter');
  await expect(page.getByText('“Dry season” is deleted')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Saved views/ })).toBeFocused();
  await list(page);
  await expect(views).toContainText('No view of this operation is saved in this browser yet.');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Undo' }).press('Enter');
  await list(page);
  await expect(views.getByRole('button', { name: /^Dry season/ })).toBeVisible();
});

test('views of another operation are not listed, and a link to one is copied', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openMap(page, '/example/map?at=8,31.5,7&layers=areas:60');
  await save(page, 'Counties');
  const views = await list(page);
  await views.getByRole('button', { name: 'Copy the link: Counties' }).click();
  await expect(page.getByText('Link to this view copied')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toMatch(/\/example\/map\?at=8,31\.5,7&.*layers=areas:60$/);
  await openMap(page, '/untouched/map');
  await expect(await list(page)).toContainText('No view of this operation');
});

test('what cannot be read breaks nothing, and a browser without room says so', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('waystation.savedViews.example', '{"v":1,"views":[{"name":7},');
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = function keep(key: string, text: string) {
      if (key.includes('savedViews') && text.includes('Too much')) {
        throw new DOMException('', 'QuotaExceededError');
      }
      setItem.call(this, key, text);
    };
  });
  await openMap(page, '/example/map');
  await expect(await list(page)).toContainText('cannot be read');
  await page.keyboard.press('Escape');
  await save(page, 'Too much');
  await expect(page.getByText('This browser has no more room.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Name of the view' }).fill('Less');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Saved as “Less”')).toBeVisible();
});
