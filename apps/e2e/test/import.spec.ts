import type { Page } from '@playwright/test';
import { axeViolations } from '#axe-violations';
import { isWithinScreen } from '#is-within-screen';
import { expect, test } from '#test';

const HEADER = 'Camp code,Camp,County,Y,X,People,Phone';
const ROWS = [
  'A1,Aweri Camp,SS0101,8.5,30.3,420,+211 912 345 678',
  'A2,Belkor School,SS0102,8.4,31.4,130,',
  'A3,Chirro,SS0103,8.6,32.1,minus three,',
];
const FILE = {
  name: 'camps.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from([HEADER, ...ROWS, ''].join('\n')),
};

const MEANINGS = [
  ['Camp code', 'Code (needed)'],
  ['Camp', 'Name (needed)'],
  ['Y', 'Latitude (needed)'],
  ['X', 'Longitude (needed)'],
  ['People', 'Internally displaced, individuals (needed)'],
] as const;

/** Enters the token where a page asks for it; a page that has it goes on by itself. */
const enter = async (page: Page, token: string): Promise<void> => {
  await page.getByRole('textbox', { name: /token|المشغّل/i }).fill(token);
  await page.keyboard.press('Enter');
};

/** Waits until the server has read the file, as the page tells it. */
const settled = (page: Page) => expect(page.getByText(/is being (read|stored)/)).toHaveCount(0);

test.describe.configure({ mode: 'serial' });

test.use({ operationOf: 'file' });

test('a file is checked step by step, stored without its bad row, and taken back', async ({
  page,
  operatorToken,
  ownOperation,
}) => {
  await page.goto(`/${await ownOperation()}/import`);
  await enter(page, operatorToken);
  await expect(page.getByText('Nothing has been imported yet')).toBeVisible();
  await page.getByLabel('Your name or role').fill('Data desk');
  await page.locator('input[type=file]').setInputFiles(FILE);

  await expect(page).toHaveURL(/\/import\/[0-9a-f-]+\/file/);
  await settled(page);
  await expect(page.getByRole('heading', { name: 'A question' })).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);

  await page.getByRole('link', { name: 'Next: Columns' }).click();
  await page
    .getByRole('combobox', { name: 'Kind of data' })
    .selectOption({ label: 'List of sites with people (DTM)' });
  await expect(page.getByText('Still needed: ')).toBeVisible();
  for (const [column, meaning] of MEANINGS) {
    await page
      .getByRole('combobox', { name: `Meaning of ${column}`, exact: true })
      .selectOption({ label: meaning });
  }
  await expect(page.getByText('looks like data about persons')).toBeVisible();
  await expect(page.getByText('912 345')).toHaveCount(0);
  await page.getByRole('button', { name: 'Read it like this' }).click();
  await settled(page);
  expect(await axeViolations(page)).toEqual([]);

  await page.getByRole('link', { name: 'Back: File' }).click();
  await expect(page.getByText('as you chose')).toBeVisible();
  await page.getByLabel('Figures as of').fill('2021-09-30');
  await settled(page);
  await expect(page.getByRole('heading', { name: 'A question' })).toHaveCount(0);

  await page.getByRole('navigation', { name: 'Steps of the import' }).getByText('Rows').click();
  await expect(page.getByRole('row', { name: /^4 cannot be read/ })).toContainText('minus three');
  await expect(page.getByRole('row', { name: /^Internally displaced/ })).toContainText('550');
  expect(await axeViolations(page)).toEqual([]);

  await page.getByRole('link', { name: 'Next: Compare' }).click();
  await expect(page.getByRole('row', { name: /^Sites, centres and crossings/ })).toContainText('2');

  await page.getByRole('link', { name: 'Next: Store' }).click();
  const store = page.getByRole('button', { name: 'Store the file' });
  await expect(store).toBeDisabled();
  await page.getByText('Leave out 1 row; this is recorded').click();
  await page.getByLabel('Keep how it was read, as profile').fill('Camp list');
  await store.click();
  await expect(page.getByText('The file is stored.')).toBeVisible();

  await page.getByRole('link', { name: 'All imports' }).click();
  const record = page.getByRole('listitem').filter({ hasText: 'camps.csv' });
  await expect(record).toContainText('1 row left out');
  await expect(record).toContainText('the file itself is not kept');
  await record.getByRole('button', { name: 'Take back camps.csv' }).click();
  await record.getByLabel('Your name or role').fill('Data desk');
  await record.getByRole('button', { name: 'Take back', exact: true }).click();
  await expect(record).toContainText('Taken back by Data desk');
});

test('a template that is filled in is read without a question', async ({
  page,
  operatorToken,
  ownCode,
}) => {
  await page.goto(`/${ownCode}/import?lang=fr`);
  await page.getByRole('textbox', { name: /jeton/i }).fill(operatorToken);
  await page.keyboard.press('Enter');
  await page.getByText('Modèles', { exact: true }).click();
  const link = page.getByRole('link', { name: 'Points de passage frontaliers, CSV' });
  await expect(link).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  const answer = await page.request.get((await link.getAttribute('href')) ?? '');
  const template = await answer.text();
  const row = template.trimEnd().split('\r\n').at(-1)?.replace('Exemple: ', '');
  await page.getByLabel('Votre nom ou fonction').fill('Bureau');
  await page.locator('input[type=file]').setInputFiles({
    name: 'points.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(`${template}${row}\r\n`),
  });
  await expect(page).toHaveURL(/\/import\/[0-9a-f-]+\/file/);
  await expect(page.getByText('reconnu à ses balises HXL')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Une question' })).toHaveCount(0);
});

test.describe('on a phone, in Arabic', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('a pasted table is read by the profile of its columns, and is there after a reload', async ({
    page,
    operatorToken,
    ownCode,
  }) => {
    await page.goto(`/${ownCode}/import?lang=ar&theme=dark`);
    await enter(page, operatorToken);
    await page.getByLabel('اسمك أو وظيفتك').fill('مكتب البيانات');
    await page.getByRole('button', { name: 'لصق صفوف' }).press('Enter');
    await page.getByLabel(/صفوف منسوخة/).fill([HEADER, ROWS[0], ''].join('\n'));
    await page.getByRole('button', { name: 'فحص هذه الصفوف' }).press('Enter');
    await expect(page.getByText('الملف التعريفي')).toBeVisible();
    await page.reload();
    await expect(page.getByText('الملف التعريفي')).toBeVisible();
    for (const step of ['الأعمدة', 'الصفوف', 'المقارنة', 'الحفظ']) {
      await page.getByRole('navigation', { name: 'خطوات الاستيراد' }).getByText(step).click();
      await expect(page.getByRole('heading', { level: 1, name: step })).toBeVisible();
      expect(await isWithinScreen(page)).toBe(true);
      expect(await axeViolations(page)).toEqual([]);
    }
  });
});

test('values that are not known are settled once, and read so in every row', async ({
  page,
  operatorToken,
  ownCode,
}) => {
  const sheet = [
    'Site ID,Site name,Latitude,Longitude,IDP individuals,Site type,Admin2 pcode',
    'V1,Aweri,8.5,30.3,420,Ecole,SS0101',
    'V2,Belkor,8.4,31.4,130,ECOLE,Juba?',
    '',
  ].join('\n');
  await page.goto(`/${ownCode}/import`);
  await enter(page, operatorToken);
  await page.getByLabel('Your name or role').fill('Data desk');
  await page
    .locator('input[type=file]')
    .setInputFiles({ ...FILE, name: 'schools.csv', buffer: Buffer.from(sheet) });
  await expect(page).toHaveURL(/\/import\/[0-9a-f-]+\/file/);
  await settled(page);
  await page.getByLabel('Figures as of').fill('2021-10-31');
  await settled(page);
  await page.getByRole('navigation', { name: 'Steps of the import' }).getByText('Rows').click();
  const type = page.getByRole('combobox', { name: 'Read “Ecole” in Site type as' });
  await expect(type).toBeVisible();
  await expect(page.getByRole('row', { name: /^3 cannot be read/ })).toContainText('Juba?');
  expect(await axeViolations(page)).toEqual([]);
  await type.selectOption({ label: 'Collective centre' });
  await page.getByRole('textbox', { name: 'Read “Juba?” in Admin2 pcode as' }).fill('SS0102');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Read as you said' })).toBeVisible();
  await settled(page);
  await expect(page.getByRole('heading', { name: 'Values that are not known' })).toHaveCount(0);
  await expect(page.getByRole('row', { name: /^3 can be read/ })).toContainText('Juba?');
  await expect(page.getByText('“Ecole” is read as “Collective centre”')).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Read “Juba?” as it stands' }).click();
  await expect(page.getByRole('row', { name: /^3 cannot be read/ })).toBeVisible();
});

test('nobody without the token sees what is imported', async ({ page, ownCode }) => {
  await page.goto(`/${ownCode}/import`);
  await expect(page.getByText('Reports are written by the holder')).toBeVisible();
  await expect(page.getByText('camps.csv')).toHaveCount(0);
});
