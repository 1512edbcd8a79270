import { axeViolations } from '#axe-violations';
import { isWithinScreen } from '#is-within-screen';
import { expect, test } from '#test';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

const CENTRE = '/libya-2011/centres/centre:CT-CHOUCHA';

test('a centre that closes: where those who are present could go, whoever reads', async ({
  page,
}) => {
  await page.goto(`${CENTRE}?asOf=2011-03-08&from=33.147,11.558&people=12&need=medical`);
  const onward = page.locator('section', {
    has: page.getByRole('heading', { name: 'If this centre closes' }),
  });
  // As many as were counted there, and not the twelve of the address.
  await expect(onward).toContainText(/everyone who is present: about 15\s000 counted 7\sMar\s2011/);
  await expect(onward).toContainText('No other centre is known to have free places.');
  await expect(onward).toContainText(/without a known free place: about 15\s000/);
  await expect(onward.getByRole('heading', { level: 3 })).toHaveText([
    /^Not known whether they can take the group/,
  ]);
  await expect(onward.getByRole('listitem')).toHaveCount(3);
  await expect(onward).toContainText('Unknown is not free');
  expect(await axeViolations(page)).toEqual([]);
  expect(await isWithinScreen(page)).toBe(true);

  const next = onward.getByRole('link', { name: 'UAE camp near Ras Jdir' });
  await next.tap();
  await expect(
    page.getByRole('heading', { level: 1, name: 'UAE camp near Ras Jdir' }),
  ).toBeVisible();
  await expect(page).toHaveURL(/\/libya-2011\/centres\/centre%3ACT-UAE-RJ\?.*people=12/);
  // Nobody was counted there: the answer is for the reader's own group, and says so.
  await expect(onward).toContainText('Not known: how many people are present.');
  await expect(onward).toContainText('the 12 people of your question');
});

test('in Arabic and dark', async ({ page }) => {
  await page.goto(`${CENTRE}?asOf=2011-03-08&lang=ar&theme=dark`);
  const onward = page.locator('section', {
    has: page.getByRole('heading', { name: 'إذا أُغلق هذا المركز' }),
  });
  await expect(onward).toContainText(/أماكن لجميع الموجودين: .*15\s000/);
  await expect(onward.getByRole('listitem')).toHaveCount(3);
  expect(await axeViolations(page)).toEqual([]);
  expect(await isWithinScreen(page)).toBe(true);
});

test('an address that was written down before leads to the same page, with its question', async ({
  page,
}) => {
  const former = CENTRE.replace('/centres/', '/centre/');
  await page.goto(`${former}?asOf=2011-03-08&people=12`);
  await expect(page.getByRole('heading', { level: 1, name: 'Choucha camp' })).toBeVisible();
  await expect(page).toHaveURL(
    /\/libya-2011\/centres\/centre.*CT-CHOUCHA\?asOf=2011-03-08&people=12$/,
  );
  await page.goto(`${former}/report`);
  await expect(page).toHaveURL(/\/libya-2011\/centres\/centre.*CT-CHOUCHA\/report$/);
});
