import { mkdirSync } from 'node:fs';
import { ROUNDS, writeFigures, writePlaces } from '#example-data';
import { mapIs, openMap } from '#map-page';
import { expect, test } from '#test';

test('what is imported while a page is open is shown on it without a reload', async ({
  page,
  waystation,
  ownOperation,
}) => {
  const folder = test.info().outputPath('files');
  mkdirSync(folder, { recursive: true });
  const before = [...writePlaces(folder), writeFigures(folder, ROUNDS - 1)];
  const operation = await ownOperation({ files: before, asOf: '2020-12-31' });

  await openMap(page, `/${operation}/map?sel=adm2:SS0101`);
  const panel = page.getByRole('region', { name: 'Selected place' });
  const rounds = page.getByRole('region', { name: 'Rounds by date' });
  await expect(panel).toContainText('55 000');
  await expect(rounds.getByRole('heading', { name: 'Round 2', exact: true })).toBeVisible();
  await expect(page.getByText('Live', { exact: true })).toBeVisible();
  let loads = 0;
  page.on('load', () => {
    loads += 1;
  });

  await waystation('import', writeFigures(folder, ROUNDS), '--operation', operation);
  await expect(panel).toContainText('70 000');
  await expect(rounds.getByRole('heading', { name: 'Round 3', exact: true })).toBeVisible();
  await mapIs(page);
  await expect(page.getByText('Live', { exact: true })).toBeVisible();
  expect(loads).toBe(0);
});
