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
  waystation,
  operatorToken,
}, testInfo) => {
  const sender = { request, token: operatorToken, operation: 'told' };
  const file = writeCentre(testInfo.outputPath('centres.csv'));
  await waystation('operation', 'add', 'told', '--name', 'Told', '--countries', 'SSD');
  await waystation('import', file, '--operation', 'told');

  const phone = await browser.newPage({ baseURL: line.url, serviceWorkers: 'block' });
  for (const reader of [page, phone]) {
    await reader.route(ASKED, (route) => route.abort());
    const followed = reader.waitForResponse(/\/changes\?/);
    await reader.goto('/told/find?from=4.85,31.6&people=12');
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
