import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { axeViolations } from '#axe-violations';
import { openDashboard } from '#dashboard-page';
import { expect, test } from '#test';

const PATH = '/example/dashboard';

const search = (page: Page): string => new URL(page.url()).search;

const titles = (page: Page) => page.locator('main section > div > h2');

test.describe('the parts of a dashboard', () => {
  test('are those of the address in its order, and are moved and left out', async ({ page }) => {
    await openDashboard(page, `${PATH}?charts=dataAge,rounds,sexAge`);
    await expect(titles(page)).toHaveCount(3);
    await expect(titles(page).nth(1)).toContainText('by round');
    await page.getByText('Charts and their order').click();
    await page.getByRole('button', { name: 'Move up: Rounds' }).click();
    await expect.poll(() => search(page)).toContain('charts=rounds,dataAge,sexAge');
    await expect(titles(page).first()).toContainText('by round');
    await page.getByRole('switch', { name: 'Sex and age' }).press('Space');
    await expect.poll(() => search(page)).toContain('charts=rounds,dataAge');
    await expect(titles(page)).toHaveCount(2);
    await page.reload();
    await expect(titles(page)).toHaveCount(2);
  });

  test('that a link names and that are not there are told', async ({ page }) => {
    await openDashboard(page, `${PATH}?charts=rounds,needs`);
    await expect(titles(page)).toHaveCount(1);
    await expect(page.getByRole('status').filter({ hasText: 'charts' })).toBeVisible();
  });

  test('of a crossing are its status, its days and its changes, from its panel on the map', async ({
    page,
  }) => {
    await page.goto('/libya-2011/map?asOf=2011-03-08&sel=crossing:crossing:XP-RASAJDIR');
    await page.getByRole('link', { name: 'In charts' }).click();
    await expect.poll(() => page.url()).toContain('/libya-2011/dashboard?');
    expect(search(page)).toContain('asOf=2011-03-08');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ras Ajdir');
    await expect(titles(page)).toHaveCount(3);
    await expect(titles(page).first()).toHaveText('Ras Ajdir, day by day');
    const now = page.getByRole('region', { name: 'Key figures' });
    await expect(now).toContainText('Source');
    await expect(page.locator('section[aria-busy="true"]')).toHaveCount(0);
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Crossing: Ras Ajdir' }).click();
    await expect.poll(() => search(page)).not.toContain('sel=');
    await expect(titles(page)).not.toHaveCount(3);
  });

  test('of a crossing show the series that is chosen, in the address', async ({ page }) => {
    await openDashboard(page, '/libya-2011/dashboard?asOf=2011-03-08&charts=crossing');
    const crossing = page.getByRole('region', { name: /day by day$/ });
    await crossing.getByRole('button', { name: /individuals|crossings/ }).click();
    await page
      .getByRole('menuitemradio', { name: /^Ras Ajdir/ })
      .first()
      .click();
    await expect.poll(() => search(page)).toContain('series=');
    await expect(titles(page).first()).toHaveText('Ras Ajdir, day by day');
    await page.reload();
    await expect(titles(page).first()).toHaveText('Ras Ajdir, day by day');
  });

  test('leave no gap under a short one beside a long one', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await openDashboard(page, '/libya-2011/dashboard?asOf=2011-03-08&charts=gaps,dataAge,changes');
    const parts = page.locator('main section:has(> div > h2)');
    await expect(parts).toHaveCount(3);
    const beside = (): Promise<boolean> =>
      parts.evaluateAll((all) => {
        const [gaps, age, changes] = all.map((one) => one.getBoundingClientRect());
        return gaps?.top === changes?.top && age?.bottom === changes?.bottom;
      });
    await expect.poll(beside).toBe(true);
  });

  test('of a centre that is not there say so', async ({ page }) => {
    await openDashboard(page, '/libya-2011/dashboard?asOf=2011-03-08&sel=centre:centre:NONE');
    await expect(page.getByRole('region', { name: 'Key figures' })).toContainText(
      'names a reception centre that is not here',
    );
    await expect(page.getByRole('region', { name: 'Reception and transit centres' })).toContainText(
      'names a reception centre that is not here',
    );
  });
});

/** A chart of the page as a file. */
const taken = async (page: Page, panel: Locator, format: RegExp): Promise<Buffer> => {
  const file = page.waitForEvent('download');
  await panel.getByRole('button', { name: /^Download: / }).click();
  await page.getByRole('menuitem', { name: format }).click();
  return readFile(await (await file).path());
};

test.describe('a chart is taken out as it is drawn', () => {
  test('with its title, its legend, what it says and its source, on white', async ({ page }) => {
    await openDashboard(page, `${PATH}?charts=rounds,areas&theme=dark`);
    const rounds = page.getByRole('region', { name: /by round$/ });
    const svg = `${await taken(page, rounds, /SVG/)}`;
    // The page itself takes no styles but its own; the drawing is opened elsewhere.
    const drawn = await page.evaluate(
      (text) => {
        const file = new DOMParser().parseFromString(text, 'image/svg+xml');
        return {
          isBroken: file.querySelector('parsererror') !== null,
          texts: [...file.querySelectorAll('text')].map((one) => one.textContent).join(' '),
          columns: file.querySelectorAll('svg svg svg rect').length,
          ground: file.querySelector('rect')?.getAttribute('fill'),
        };
      },
      svg.replace(/<style>.*?<\/style>/s, ''),
    );
    expect(drawn).toMatchObject({ isBroken: false, ground: '#ffffff' });
    expect(drawn.columns).toBeGreaterThanOrEqual(3);
    expect(drawn.texts).toContain('Internally displaced people by round');
    expect(drawn.texts).toMatch(/Rounds: 3, from 30\sJun\s2020/);
    const theme = await page.locator('html').getAttribute('data-theme');
    expect(theme).toBe('dark');
    const png = await taken(page, rounds, /PNG/);
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    const bars = `${await taken(page, page.getByRole('region', { name: 'IDPs by county' }), /SVG/)}`;
    expect(bars).toContain('Aweri');
    expect(bars).not.toContain('undefined');
  });
});

test.describe('on a wall', () => {
  const section = (page: Page, id: string) => page.locator(`[data-wall-section="${id}"]`);

  test('one part after the other, with its day and how live it is, stopped and left by keys', async ({
    page,
  }) => {
    await openDashboard(page, `${PATH}?charts=rounds,areas&wall=900`);
    const bar = page.getByRole('banner');
    await expect(bar).toContainText('As of 30 Jun 2021');
    await expect(section(page, 'keyFigures')).toBeVisible();
    await expect(section(page, 'rounds')).toBeHidden();
    await page.keyboard.press('ArrowRight');
    await expect(section(page, 'rounds')).toBeVisible();
    await expect(section(page, 'keyFigures')).toBeHidden();
    await expect(page.getByRole('button', { name: /^Download/ })).toHaveCount(0);
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press('Space');
    await expect(page.locator('[data-wall="stopped"]')).toBeVisible();
    await page.keyboard.press('ArrowLeft');
    await expect(section(page, 'keyFigures')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect.poll(() => search(page)).not.toContain('wall');
    await expect(page.getByRole('button', { name: 'Wall display' })).toBeVisible();
  });

  test('it goes on by itself', async ({ page }) => {
    await openDashboard(page, `${PATH}?charts=rounds&wall=5&lang=ar&theme=dark`);
    await expect(section(page, 'rounds')).toBeVisible({ timeout: 30_000 });
    await expect(section(page, 'keyFigures')).toBeVisible({ timeout: 30_000 });
    expect(await axeViolations(page)).toEqual([]);
  });
});
