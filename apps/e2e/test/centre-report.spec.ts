import type { Browser, Page, TestInfo } from '@playwright/test';
import { axeViolations } from '#axe-violations';
import { isWithinScreen } from '#is-within-screen';
import type { OwnOperation } from '#own-operation';
import { expect, test } from '#test';
import { writeCentre } from '#write-centre';

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

test.use(PHONE);

/** Where a centre of this attempt's own, which nobody has counted yet, is reported on. */
const addCentre = async (ownOperation: OwnOperation, testInfo: TestInfo): Promise<string> => {
  const file = writeCentre(testInfo.outputPath('centres.csv'));
  const operation = await ownOperation({ files: [file] });
  return `/${operation}/centres/centre:CT-LIVE/report`;
};

const enter = async (page: Page, token: string) => {
  await page.getByLabel('Operator token').fill(token);
  await page.getByRole('button', { name: 'Go on' }).tap();
};

const count = (page: Page) => page.getByRole('textbox', { name: 'People present' });

const send = (page: Page) => page.getByRole('button', { name: 'Send report' }).tap();

const present = (page: Page, people: number) =>
  expect(page.getByText(`People present: ${people}`)).toBeVisible();

/** Another phone at the same centre. */
const another = async (browser: Browser, baseURL: string | undefined) => {
  const context = await browser.newContext({ ...PHONE, ...(baseURL && { baseURL }) });
  return { page: await context.newPage(), close: () => context.close() };
};

test.describe('a report from a centre', () => {
  test.use({ allowedErrors: /401 \(Unauthorized\)/ });

  test('is written by the holder of the token alone, who is asked about what is doubtful', async ({
    page,
    operatorToken,
    ownOperation,
  }, testInfo) => {
    const path = await addCentre(ownOperation, testInfo);
    await page.goto(path);
    await enter(page, 'not the token');
    await expect(page.getByText('This is not the operator token of this server.')).toBeVisible();
    await enter(page, operatorToken);
    // Nobody has counted yet: one fewer than nothing is none.
    await count(page).press('ArrowDown');
    await expect(count(page)).toHaveValue('0');
    await count(page).fill('400');
    await page.getByRole('textbox', { name: 'Blocked places' }).fill('20');
    await page.getByRole('textbox', { name: 'Places in all' }).fill('300');
    await page.getByRole('button', { name: 'Shift lead' }).tap();
    await expect(page.getByRole('status').filter({ hasText: '120 over capacity' })).toBeVisible();
    await send(page);
    await expect(page.getByText('are more than the 300 places')).toBeVisible();
    await expect(page.getByText('Nothing has been written down yet.')).toBeVisible();
    await page.getByRole('button', { name: 'It is right, write it down' }).tap();
    await expect(page.getByText('Written down as report 1.')).toBeVisible();
    await present(page, 400);
    expect(new URL(page.url()).search).toBe('');
    await page.reload();
    await present(page, 400);
    await page.getByRole('button', { name: 'Forget the token' }).tap();
    await expect(page.getByLabel('Operator token')).toBeVisible();
  });
});

test('two who did not see each other’s count are both kept, until one decides', async ({
  page,
  browser,
  baseURL,
  operatorToken,
  ownOperation,
}, testInfo) => {
  const path = await addCentre(ownOperation, testInfo);
  const other = await another(browser, baseURL);
  for (const one of [page, other.page]) {
    await one.goto(path);
    await enter(one, operatorToken);
    await one.getByRole('button', { name: 'Centre manager' }).tap();
  }
  await count(page).fill('90');
  await count(other.page).fill('120');
  await send(page);
  await expect(page.getByText('Written down as report 1.')).toBeVisible();
  await send(other.page);
  await expect(other.page.getByText('It differs from another report')).toBeVisible();
  await expect(other.page.getByText('Reports differ: People present')).toBeVisible();
  await other.page.getByRole('button', { name: '90 holds' }).tap();
  await expect(other.page.getByText('Written down as report 3.')).toBeVisible();
  await expect(other.page.getByText('Reports differ')).toHaveCount(0);
  await expect(count(other.page)).toHaveValue('90');
  // As when the first comes back to the page; without that it looks every ten seconds.
  await page.evaluate(() =>
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true })),
  );
  await present(page, 120);
  await other.close();
});

test('the first report asks for the role at its field, the next ones are a step and Send, also in another tab', async ({
  page,
  context,
  operatorToken,
  ownOperation,
}, testInfo) => {
  const path = await addCentre(ownOperation, testInfo);
  await page.goto(path);
  await enter(page, operatorToken);
  const role = page.getByRole('group', { name: 'Who reports' });
  await expect(page.getByText('To send: change a number')).toBeVisible();
  await expect(page.getByText('To send: choose in which role you report.')).toBeVisible();
  await count(page).fill('30');
  await send(page);
  // Nothing was sent, and the finger is led to what is missing.
  await expect(role.getByRole('button').first()).toBeFocused();
  await role.getByRole('button', { name: 'Shift lead' }).tap();
  await expect(page.getByText('To send: choose in which role')).toHaveCount(0);
  await send(page);
  await expect(page.getByText('Written down as report 1.')).toBeVisible();

  const next = await context.newPage();
  await next.goto(path);
  await enter(next, operatorToken);
  await expect(next.getByText('You report as: Shift lead')).toBeVisible();
  await expect(count(next)).toHaveValue('30');
  await next.getByRole('button', { name: 'Increase People present' }).tap();
  await send(next);
  await expect(next.getByText('Written down as report 2.')).toBeVisible();
  await present(next, 31);
  await next.close();
});

test('the same status is said anew, and is as old as that', async ({
  page,
  operatorToken,
  ownOperation,
}, testInfo) => {
  const path = await addCentre(ownOperation, testInfo);
  await page.goto(path);
  await enter(page, operatorToken);
  await page.getByRole('button', { name: 'Shift lead' }).tap();
  const still = page.getByRole('button', { name: 'Still so: Open' });
  await still.tap();
  await expect(page.getByText('To send: change a number')).toHaveCount(0);
  // A day may end while this goes on.
  const sent = new Date().getUTCDate();
  await send(page);
  await expect(page.getByText('Written down as report 1.')).toBeVisible();
  await expect(page.getByText('Status: Open')).toBeVisible();
  const written = new RegExp(String.raw`status of\s(?:${sent}|${new Date().getUTCDate()})\s`);
  await expect(page.getByText(written)).toBeVisible();
  await expect(still).toHaveAttribute('aria-pressed', 'false');
});

test('what is asked about is what stands in the form, and what was left undecided comes up again', async ({
  page,
  operatorToken,
  ownOperation,
}, testInfo) => {
  const path = await addCentre(ownOperation, testInfo);
  const asked = page.getByText('Nothing has been written down yet.');
  const confirm = page.getByRole('button', { name: 'It is right, write it down' });
  await page.goto(path);
  await enter(page, operatorToken);
  await page.getByRole('button', { name: 'Shift lead' }).tap();
  await count(page).fill('30');
  await send(page);
  await expect(page.getByText('Written down as report 1.')).toBeVisible();
  await count(page).fill('3000');
  await send(page);
  await expect(asked).toBeVisible();
  // Typed and not left yet: the question was about another number, and so was its answer.
  await count(page).fill('37');
  await expect(confirm).toHaveCount(0);
  await send(page);
  await expect(page.getByText('Written down as report 2.')).toBeVisible();
  await present(page, 37);

  await count(page).fill('4000');
  await send(page);
  await expect(asked).toBeVisible();
  await page.getByRole('link', { name: 'Back to the centre' }).tap();
  await expect(page.getByText('1 report needs a decision from you')).toBeVisible();
  await page.goBack();
  await expect(asked).toBeVisible();
  await expect(count(page)).toHaveValue('4000');
  await page.getByRole('button', { name: 'Change it' }).tap();
  await count(page).fill('40');
  await send(page);
  await expect(page.getByText('Written down as report 3.')).toBeVisible();
  await present(page, 40);
  await expect(page.getByText('needs a decision')).toHaveCount(0);
});

test.describe('on a line that breaks', () => {
  test.use({ allowedErrors: /ERR_FAILED/ });

  test('a report whose answer is lost is sent again and written once', async ({
    page,
    operatorToken,
    ownOperation,
  }, testInfo) => {
    const path = await addCentre(ownOperation, testInfo);
    await page.goto(path);
    await enter(page, operatorToken);
    await page.getByRole('button', { name: 'Other staff' }).tap();
    await count(page).fill('75');
    await page.route('**/trpc/centre.report', async (route) => {
      await route.fetch();
      await route.abort();
    });
    await send(page);
    await expect(page.getByText('Kept on this device. It is sent when')).toBeVisible();
    await page.unroute('**/trpc/centre.report');
    // It is tried again by itself, some seconds later.
    await expect(page.getByText('Written down as report 1.')).toBeVisible();
    await expect(page.getByText('People present: 75')).toHaveCount(1);
  });
});

for (const search of ['', '?lang=ar&theme=dark']) {
  test(`the page ${search}: axe finds nothing, and nothing is wider than a phone`, async ({
    page,
    operatorToken,
  }) => {
    await page.goto(`/libya-2011/centres/centre:CT-ALEX/report${search}`);
    await expect(page.getByRole('textbox')).toBeVisible();
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('textbox').fill(operatorToken);
    await page.getByRole('textbox').press('Enter');
    await expect(page.getByRole('group').first()).toBeVisible();
    expect(await axeViolations(page)).toEqual([]);
    expect(await isWithinScreen(page)).toBe(true);
  });
}
