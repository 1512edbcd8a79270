import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROUNDS, writeFigures, writePlaces } from '#example-data';
import { mapIs, openMap, parameters } from '#map-page';
import { expect, test } from '#test';

/** Made up; the last county that has a number in the newest round is not among them. */
const POPULATION = [
  'ISO3,ADM1_PCODE,ADM2_EN,ADM2_PCODE,F_TL,M_TL,T_TL',
  '#country+code,#adm1+code,#adm2+name,#adm2+code,#population+f,#population+m,#population',
  'SSD,SS01,Aweri,SS0101,70000,70000,140000',
  'SSD,SS01,Belkor,SS0102,40000,40000,80000',
  'SSD,SS01,Chirro,SS0103,5000,5000,10000',
  'SSD,SS02,Dunga,SS0201,15000,15000,30000',
  '',
].join('\n');

test('numbers are related to residents where they are known, and name who says so', async ({
  page,
  waystation,
  ownOperation,
}) => {
  const folder = test.info().outputPath('files');
  mkdirSync(folder, { recursive: true });
  const files = [...writePlaces(folder), writeFigures(folder, ROUNDS)];
  const operation = await ownOperation({ files, asOf: '2021-06-30' });
  const population = join(folder, 'example_admpop_adm2_2020.csv');
  writeFileSync(population, POPULATION);
  const report = await waystation('import', population, '--operation', operation);
  expect(report).toContain('residents of areas: 4 added');

  await openMap(page, `/${operation}/map?layers=areas:100&sel=adm2:SS0101`);
  await page.getByRole('button', { name: 'Change the classes' }).click();
  await page.getByRole('button', { name: 'Show: Number of people' }).click();
  await page.getByRole('menuitemradio', { name: /^Per 1.000 residents/ }).click();
  await expect.poll(() => parameters(page).by).toBe('per1000Residents');
  await mapIs(page);
  const source = /Population statistics \(COD-PS\) SSD, 2020/;
  await expect(page.locator('table thead').filter({ hasText: source })).toBeVisible();
  await expect(page.getByText(/1 area has a number but its residents are not known/)).toBeVisible();
  const panel = page.getByRole('region', { name: 'Selected place' });
  await expect(panel).toContainText(/500 per 1.000 residents \(140.000 residents/);
  await expect(panel).toContainText(source);
});

test('where nobody states residents no number is related to them', async ({ page }) => {
  await openMap(page, '/example/map?layers=areas:100');
  await page.getByRole('button', { name: 'Change the classes' }).click();
  await page.getByRole('button', { name: 'Show: Number of people' }).click();
  await expect(page.getByRole('menuitemradio', { name: 'People per km²' })).toBeVisible();
  await expect(page.getByRole('menuitemradio', { name: /residents/ })).toHaveCount(0);
});
