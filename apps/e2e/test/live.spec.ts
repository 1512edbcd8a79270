import { reportCentre } from '#report-centre';
import { expect, test } from '#test';
import { writeCentre } from '#write-centre';

/** Nobody asks for it here: what is shown came over the line that stays open. */
const ASKED = '**/trpc/change.since*';

test.use({ allowedErrors: /net::ERR_FAILED \S+change\.since/ });

test('what is written in one browser appears in another, also after its line was lost', async ({
  browser,
  page,
  request,
  line,
  ownOperation,
  operatorToken,
}, testInfo) => {
  const operation = await ownOperation({
    files: [writeCentre(testInfo.outputPath('centres.csv'))],
  });
  const sender = { request, token: operatorToken, operation };

  const phone = await browser.newPage({ baseURL: line.url, serviceWorkers: 'block' });
  for (const reader of [page, phone]) {
    await reader.route(ASKED, (route) => route.abort());
    const followed = reader.waitForResponse(/\/changes\?/);
    await reader.goto(`/${operation}/find?from=4.85,31.6&people=12`);
    await expect(reader.getByRole('listitem').filter({ hasText: 'Northgate' })).toContainText(
      'no number of its places is known',
    );
    await followed;
  }
  const rowOf = (reader: typeof page) =>
    reader.getByRole('listitem').filter({ hasText: 'Northgate' });

  await reportCentre(sender, { basedOn: 0, present: 137 });
  await expect(rowOf(page)).toContainText(/91\s*free/);
  await expect(rowOf(phone)).toContainText(/91\s*free/);

  line.cut();
  await expect(phone.getByText('Connecting again').first()).toBeVisible();
  await reportCentre(sender, { basedOn: 1, present: 100 });
  await expect(rowOf(page)).toContainText(/128\s*free/);
  await expect(rowOf(phone)).toContainText(/91\s*free/);
  line.mend();
  await expect(rowOf(phone)).toContainText(/128\s*free/);
  await phone.close();
});

test('what is written while a page opens is on it, whichever of its answers came first', async ({
  page,
  request,
  ownOperation,
  operatorToken,
}, testInfo) => {
  const operation = await ownOperation({
    files: [writeCentre(testInfo.outputPath('centres.csv'))],
  });
  await page.route(ASKED, (route) => route.abort());
  let open = (): void => undefined;
  const isReported = new Promise<void>((resolve) => {
    open = resolve;
  });
  await page.route('**/trpc/operation.get*', async (route) => {
    await isReported;
    await route.continue();
  });
  const list = page.waitForResponse(/trpc\/centre\.list\?/);
  await page.goto(`/${operation}/find?from=4.85,31.6&people=12`);
  await (await list).finished();
  await reportCentre({ request, token: operatorToken, operation }, { basedOn: 0, present: 137 });
  open();
  await expect(page.getByRole('listitem').filter({ hasText: 'Northgate' })).toContainText(
    /91\s*free/,
  );
});
