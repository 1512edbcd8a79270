import { mkdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { axeViolations } from '#axe-violations';
import { writePlaces } from '#example-data';
import { enterToken, PHONE, putOnDevice, startPhone } from '#phone-profile';
import { expect, test } from '#test';
import { writeCentre } from '#write-centre';

const report = async (page: Page, people: string) => {
  await page.getByRole('textbox', { name: 'People present' }).fill(people);
  await page.getByRole('button', { name: 'Shift lead' }).tap();
  await page.getByRole('button', { name: 'Send report' }).tap();
};

test('a report written without a network survives a restart, is sent when it is back, and shows what it conflicts on', async ({
  browser,
  baseURL,
  line,
  operatorToken,
  ownOperation,
}, testInfo) => {
  const file = writeCentre(testInfo.outputPath('centres.csv'));
  const operation = await ownOperation({ files: [file] });
  const centre = `/${operation}/centres/centre:CT-LIVE`;
  const profile = testInfo.outputPath('profile');
  const before = await startPhone(profile, line.url);
  const [page = await before.newPage()] = before.pages();
  await putOnDevice(page, `/${operation}/find`);
  line.cut();
  await page.goto(`${centre}/report`);
  await report(page, '64');
  await expect(page.getByText(/^Kept on this device\./)).toBeVisible();
  await expect(
    page.getByText('1 report waits to be sent: it needs the operator token'),
  ).toBeVisible();
  // A further report goes on from this one, and not from what the server last knew.
  await expect(page.getByRole('textbox', { name: 'People present' })).toHaveValue('64');
  await expect(page.getByText('Counted again: still 64')).toBeVisible();
  await before.close();

  const other = await browser.newContext({ ...PHONE, ...(baseURL && { baseURL }) });
  const elsewhere = await other.newPage();
  await elsewhere.goto(`${centre}/report`);
  await enterToken(elsewhere, operatorToken);
  await report(elsewhere, '80');
  await expect(elsewhere.getByText('Written down as report 1.')).toBeVisible();
  await other.close();

  const after = await startPhone(profile, line.url);
  const [again = await after.newPage()] = after.pages();
  await again.goto(centre);
  await expect(again.getByText(/^Yours, not sent yet, .*People present 64/)).toBeVisible();
  line.mend();
  // The network alone sends nothing: the page says what is needed, and leads to where it is typed.
  await again.getByRole('link', { name: 'Type the token' }).tap();
  await expect(again.getByText('The token is kept on no device.')).toBeVisible();
  await expect(again.getByText('Waits for the operator token')).toBeVisible();
  expect(await axeViolations(again)).toEqual([]);
  await enterToken(again, operatorToken);
  await expect(again.getByText('People present: there is a newer entry')).toBeVisible();
  await again.getByRole('button', { name: 'It is right, write it down' }).tap();
  await expect(again.getByText('Written down as report 2.')).toBeVisible();
  await expect(again.getByText('It differs from another report on: People present.')).toBeVisible();
  await again.getByRole('link', { name: 'Decide which one holds' }).tap();
  await expect(again.getByRole('button', { name: '64 holds' })).toBeVisible();
  await expect(again.getByRole('button', { name: '80 holds' })).toBeVisible();
  await expect(again.getByText('1 report needs a decision from you')).toBeVisible();
  // The role outlives the restart, the token does not.
  await expect(again.getByText('You report as: Shift lead')).toBeVisible();
  await again.getByRole('button', { name: '64 holds' }).tap();
  await expect(again.getByText('Written down as report 3.')).toBeVisible();
  await expect(again.getByText('needs a decision')).toHaveCount(0);
  await after.close();
});

test('a closed road reported without a network survives a restart, is sent when it is back, and is written once though an answer is lost', async ({
  line,
  operatorToken,
  ownOperation,
}, testInfo) => {
  const folder = testInfo.outputPath('files');
  mkdirSync(folder, { recursive: true });
  const operation = await ownOperation({ files: writePlaces(folder), asOf: '2021-06-30' });
  const profile = testInfo.outputPath('profile');
  const before = await startPhone(profile, line.url);
  const [page = await before.newPage()] = before.pages();
  await putOnDevice(page, `/${operation}/find`);
  line.cut();
  await page.goto(`/${operation}/road/report?at=-12,31.5`);
  await page.getByLabel('Road or place').fill('Ruvuma ford');
  await page.getByRole('button', { name: 'flood or water' }).tap();
  await page.getByRole('button', { name: 'Send report' }).tap();
  await expect(page.getByText(/^Kept on this device\./)).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await before.close();

  const after = await startPhone(profile, line.url);
  const [again = await after.newPage()] = after.pages();
  await again.goto(`/${operation}/find`);
  await expect(again.getByText(/^Yours, not sent yet, .*Ruvuma ford.*flood/)).toBeVisible();
  line.mend();
  await again.getByRole('link', { name: 'Type the token' }).tap();
  await enterToken(again, operatorToken);
  await expect(again.getByText(/The place is .* outside the operation/)).toBeVisible();
  await after.route(
    '**/trpc/road.report*',
    async (route) => {
      await route.fetch();
      await route.abort();
    },
    { times: 1 },
  );
  await again.getByRole('button', { name: 'It is right, write it down' }).tap();
  await expect(again.getByText('Written down. Everybody who may see it')).toBeVisible();
  expect(await axeViolations(again)).toEqual([]);
  await again.goto(`/${operation}/road/report`);
  await expect(again.getByRole('button', { name: 'It is open again: Ruvuma ford' })).toHaveCount(1);
  await after.close();
});
