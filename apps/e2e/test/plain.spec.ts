import type { Page } from '@playwright/test';
import { axeViolations } from '#axe-violations';
import { isWithinScreen } from '#is-within-screen';
import { expect, test } from '#test';

/** The refused question is answered 400, and a browser says so. */
const REFUSED = /status of 400/;

const LIST = '/nearest/crossing/crossing:XP-RASAJDIR?operation=libya-2011&at=2011-03-08';

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });

  test('any page leads to the text-only pages, and these to an answer', async ({ page }) => {
    await page.goto('/libya-2011/find');
    await page.getByRole('link', { name: 'Text-only page' }).click();
    await page.getByRole('link', { name: 'Libya crisis 2011' }).click();
    await page.getByLabel('Where are the people?').fill('Ras Ajdir');
    await page.getByLabel('People', { exact: true }).fill('12');
    await page.getByLabel('Medical care').check();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: /^Centres/ })).toBeVisible();
    await expect(page.getByRole('heading', { level: 3, name: /Choucha camp/ })).toBeVisible();
    await page.getByRole('link', { name: 'Change the question' }).click();
    await expect(page.getByLabel('People', { exact: true })).toHaveValue('12');
    await expect(page.getByLabel('Medical care')).toBeChecked();
  });
});

test.describe('the text-only pages', () => {
  test.use({ allowedErrors: REFUSED, viewport: { width: 390, height: 844 } });

  for (const { name, path } of [
    { name: 'the operations', path: '/text?lang=ar' },
    { name: 'the form', path: '/text/libya-2011' },
    { name: 'a wrong form', path: '/text/libya-2011?where=ras&people=-3&lang=fr' },
    { name: 'the answer', path: '/text/libya-2011?where=33.14,11.22&people=12&lang=ar' },
    { name: 'a printed list', path: LIST },
  ]) {
    test(`${name} can be read by anybody, light and dark`, async ({ page }) => {
      await page.goto(path);
      expect(await isWithinScreen(page)).toBe(true);
      expect(await axeViolations(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await axeViolations(page)).toEqual([]);
    });
  }
});

test.describe('on paper', () => {
  // As wide as the sheet between its margins: 186 mm.
  test.use({ viewport: { width: 703, height: 1_028 } });

  /** The sheet as it is printed: how many pages, of which size, and whether the foot is on it. */
  const printed = async (page: Page) => {
    await page.emulateMedia({ media: 'print' });
    const [main, footer] = [page.locator('main'), page.locator('footer')];
    const [sheet, foot] = [await main.boundingBox(), await footer.boundingBox()];
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
    return {
      pages: pdf.match(/\/Type\s*\/Page\b/g)?.length,
      points: [Math.round(Number(width)), Math.round(Number(height))],
      isWhole: (foot?.y ?? 0) + (foot?.height ?? 0) <= (sheet?.y ?? 0) + (sheet?.height ?? 0) + 1,
    };
  };

  const ONE_SHEET = { pages: 1, points: [595, 842], isWhole: true };

  for (const lang of ['en', 'fr', 'es', 'ar']) {
    test(`the list of a crossing fits one sheet of A4 in ${lang}`, async ({ page }) => {
      await page.goto(`${LIST}&lang=${lang}`);
      await expect(page.locator('ol > li')).toHaveCount(5);
      expect(await printed(page)).toEqual(ONE_SHEET);
    });
  }

  test('the list of a crossing fits one sheet whatever is said of the centres', async ({
    page,
  }) => {
    await page.goto(LIST);
    await page.evaluate(() => {
      for (const line of document.querySelectorAll('.l')) {
        line.textContent = 'Medical care and psychosocial support, '.repeat(30);
      }
      // Each centre in a tier of its own, as far as five can be.
      const heading = document.querySelector('.u');
      for (let further = 1; further < 4; further += 1) {
        heading?.after(heading.cloneNode(true));
      }
    });
    await expect(page.locator('.u')).toHaveCount(4);
    expect(await printed(page)).toEqual(ONE_SHEET);
  });
});
