import { writeFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { axeViolations } from '#axe-violations';
import { writeFigures, writePlaces } from '#example-data';
import { openMap } from '#map-page';
import { expect, test } from '#test';

const ROUNDS = 3;

/** The series of the rounds, for a newer registration would take its place. */
const INDICATOR = 'indicator=idp.individuals.stock.mobility-tracking';

/** A second source counts one county anew, a month after round 3. */
const REGISTRATION = [
  'id,operation,admin0Name,admin0Pcode,admin1Name,admin1Pcode,admin2Name,admin2Pcode,adminLevel,numPresentIdpInd,reportingDate,yearReportingDate,monthReportingDate,roundNumber,displacementReason,numberMales,numberFemales,idpOriginAdmin1Name,idpOriginAdmin1Pcode,assessmentType,operationStatus',
  ',Biometric Registration,South Sudan,SSD,Northfield,SS01,Aweri,SS0101,2,42000,2021-07-31T00:00:00,2021,7,1,Conflict,,,Not available,Not available,SA,Active',
  '',
].join('\n');

/** Writes the files of an operation with two sources; gives their paths in order of import. */
const twoSources = (fileFor: (name: string) => string): readonly string[] => {
  const folder = fileFor('.');
  const second = fileFor('registration.csv');
  writeFileSync(second, REGISTRATION);
  return [...writePlaces(folder), writeFigures(folder, ROUNDS), second];
};

const TITLES = /^(?:Sources side by side|المصادر جنبًا إلى جنب)$/;

/** The part of the panel with the sources of the figure. */
const sourcesOf = (page: Page): Locator =>
  page
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: TITLES }) })
    .last();

const enter = async (page: Page, token: string): Promise<void> => {
  await sourcesOf(page).getByText('Agree on a figure').click();
  await sourcesOf(page).getByRole('button', { name: 'Write one down' }).click();
  await page.getByLabel('Operator token').fill(token);
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(sourcesOf(page).getByText('Say what was agreed, from which sources')).toBeVisible();
};

test.describe('a figure that is first refused', () => {
  test.use({ allowedErrors: /status of 409 .*figure\.agree/ });

  test('sources stand side by side; what is agreed appears in another browser', async ({
    page,
    browser,
    ownOperation,
    operatorToken,
  }, testInfo) => {
    const operation = await ownOperation({
      files: twoSources((name) => testInfo.outputPath(name)),
    });
    const path = `/${operation}/map?asOf=2021-08-31&${INDICATOR}&sel=adm2:SS0101`;
    const reader = await browser.newPage();
    await openMap(reader, path);
    await expect(sourcesOf(reader)).toContainText('2 sources, no agreed figure yet');
    await expect(sourcesOf(reader)).toContainText('The highest count is 1.7 times the lowest.');
    await expect(sourcesOf(reader).getByRole('listitem')).toHaveText([
      /42\s000.*Biometric\sRegistration.*31\sJul\s2021/s,
      /70\s000.*on\sthe\smap.*Mobility\sTracking.*30\sJun\s2021/s,
    ]);

    await openMap(page, path);
    await enter(page, operatorToken);
    const form = sourcesOf(page);
    const write = form.getByRole('button', { name: 'Write this agreed figure' });
    await form.getByLabel('Number', { exact: true }).fill('5O 000');
    await expect(form.getByText('Type a whole number.')).toBeVisible();
    await form.getByLabel('Number', { exact: true }).fill('50 000');
    await form.getByLabel('Organisations or forum').fill('RRC and IOM, +211 912 345 678');
    await form.getByLabel('Why', { exact: true }).fill('The round counts hosts, too.');
    await form.getByRole('button', { name: 'everybody' }).click();
    await expect(write).toBeDisabled();
    await form.getByLabel('Office or role').fill('Information desk');
    await write.click();
    await expect(form.getByRole('alert')).toContainText('telephone number');
    await form.getByLabel('Organisations or forum').fill('RRC and IOM');
    await write.click();
    await expect(form.getByText('Written. It stands above.')).toBeVisible();
    await expect(form).toContainText('Written down by Information desk.');
    expect(await axeViolations(page)).toEqual([]);

    // Nobody reloads the reader's page, and staff stay among staff.
    const told = sourcesOf(reader);
    await expect(told).toContainText('Agreed planning figure');
    await expect(told).toContainText(/50\s000\s*individuals/);
    await expect(told).toContainText('Agreed by RRC and IOM. It is of 31 Jul 2021');
    await expect(told).toContainText('Why: The round counts hosts, too.');
    await expect(told).not.toContainText('Information desk');
    // The map goes on showing the figure of its own series.
    await expect(told.getByRole('listitem').filter({ hasText: 'on the map' })).toContainText(
      '70 000',
    );
    await reader.close();
  });
});

test('what was agreed is written and given up by the command line, and stays in the log', async ({
  page,
  ownOperation,
  waystation,
}, testInfo) => {
  const operation = await ownOperation({ files: twoSources((name) => testInfo.outputPath(name)) });
  const about = ['--operation', operation, '--area', 'SS0101', '--level', '2'];
  const said = [
    '--agreed-by',
    'RRC',
    '--reason',
    'Agreed.',
    '--sensitivity',
    'public',
    '--by',
    'Desk',
  ];
  await waystation(
    ...['agreed', 'add', ...about, '--as-of', '2021-07-31', '--from', '2021-08-01'],
    ...[
      '--figure',
      '42000-50000',
      '--sources',
      'Biometric Registration; Mobility Tracking',
      ...said,
    ],
  );
  await waystation(
    ...['agreed', 'add', ...about, '--as-of', '2021-07-31', '--from', '2021-08-15'],
    ...['--figure', 'none', ...said],
  );
  const listed = JSON.parse(await waystation('agreed', 'list', ...about, '--as-of', '2021-08-10'));
  expect(listed.agreed.number).toEqual({ kind: 'range', least: 42_000, most: 50_000 });
  expect(listed.log).toHaveLength(2);
  const layers = 'layers=areas:90,spreads:100';
  await openMap(page, `/${operation}/map?asOf=2021-08-31&${INDICATOR}&level=2&${layers}`);
  const legend = page.getByRole('table').filter({ hasText: 'highest count to the lowest' });
  await expect(legend.getByRole('row', { name: /1\.5 to 2 times/ })).toContainText('1');
  await expect(legend.getByRole('row', { name: /with an agreed figure/ })).toContainText('0');
  await expect(legend.getByRole('row', { name: /not two counts/ })).toContainText('5');
  await openMap(page, `/${operation}/map?asOf=2021-08-31&${INDICATOR}&sel=adm2:SS0101`);
  await expect(sourcesOf(page)).toContainText('2 sources, no agreed figure yet');
  await sourcesOf(page).getByText('What else was agreed: 2').click();
  await expect(sourcesOf(page)).toContainText('until another took its place on 15 Aug 2021');
});

for (const { name, query, viewport } of [
  { name: 'dark on a desk', query: '&theme=dark', viewport: { width: 1440, height: 900 } },
  { name: 'in Arabic on a phone', query: '&lang=ar', viewport: { width: 390, height: 844 } },
]) {
  test.describe(name, () => {
    test.use({ viewport });

    test('axe finds nothing in the panel, and nothing scrolls sideways', async ({
      page,
      ownOperation,
      waystation,
    }, testInfo) => {
      const operation = await ownOperation({
        files: twoSources((file) => testInfo.outputPath(file)),
      });
      await waystation(
        ...['agreed', 'add', '--operation', operation, '--area', 'SS0101', '--level', '2'],
        ...['--as-of', '2021-07-31', '--from', '2021-08-01', '--figure', '50000'],
        ...['--sources', 'Mobility Tracking', '--agreed-by', 'RRC', '--reason', 'Agreed.'],
        ...['--sensitivity', 'public', '--by', 'Desk'],
      );
      await openMap(page, `/${operation}/map?asOf=2021-08-31&sel=adm2:SS0101${query}`);
      const part = sourcesOf(page);
      await expect(part).toContainText('50 000');
      expect(await part.evaluate((section) => section.scrollWidth - section.clientWidth)).toBe(0);
      expect(await axeViolations(page)).toEqual([]);
    });
  });
}
