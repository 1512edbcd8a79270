import type { Page, Response } from '@playwright/test';
import { axeViolations } from '#axe-violations';
import { openMap, parameters } from '#map-page';
import { expect, test } from '#test';

// A server that has too many pages to make asks to come back; the composer does.
const COME_BACK = 'status of 503 .*format=preview';

test.use({ allowedErrors: new RegExp(COME_BACK) });

const stage = (page: Page) => page.locator('[data-sheet-state]');

/** Waits until the page that is shown is the one that the address wants, never for a time. */
const sheetIsMade = async (page: Page): Promise<void> => {
  await expect(stage(page)).toHaveAttribute('data-sheet-state', 'made');
};

const openComposer = async (page: Page, path: string): Promise<void> => {
  await page.goto(path);
  await sheetIsMade(page);
};

/** A page that was made as the address has it by now, and neither one before nor word to come back. */
const isPreviewWith =
  (parameter: string, value: string) =>
  (response: Response): boolean => {
    const { searchParams } = new URL(response.url());
    return (
      response.ok() &&
      searchParams.get('format') === 'preview' &&
      searchParams.get(parameter) === value
    );
  };

test('a page to print is made of the map that is seen, and leads back to it', async ({ page }) => {
  await openMap(page, '/example/map?at=8,30,6');
  await page.keyboard.press('s');
  await expect(page).toHaveURL(/\/example\/snapshot\?/);
  await sheetIsMade(page);
  expect(parameters(page)).toMatchObject({ at: '8,30,6' });
  expect(parameters(page).seen).toMatch(/^\d+x\d+$/);

  const made = page.waitForResponse(isPreviewWith('title', 'Where people are'));
  await page.getByLabel('Title', { exact: true }).fill('Where people are');
  const { facts, svg } = await (await made).json();
  expect(facts.content.title).toBe('Where people are');
  expect(svg).toMatch(/^<svg /);
  await sheetIsMade(page);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByLabel('Title', { exact: true })).toHaveValue('');
  await page.getByRole('button', { name: 'Redo' }).click();
  await expect(page.getByLabel('Title', { exact: true })).toHaveValue('Where people are');

  await page.getByRole('button', { name: 'Back to the map' }).click();
  await expect(page).toHaveURL(/\/example\/map\?/);
  expect(parameters(page)).toMatchObject({ at: '8,30,6' });
  expect(parameters(page).title).toBeUndefined();
});

test('the map on the page is moved by hand and by keys, and the page comes anew', async ({
  page,
}) => {
  await openComposer(page, '/example/snapshot?at=8,30,6&seen=1000x700');
  const frame = page.getByRole('application', { name: 'Map frame' });
  const box = await frame.boundingBox();
  if (box === null) {
    throw new Error('The frame is not on screen.');
  }
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2 + 120, box.y + box.height / 2);
  await expect(frame).toHaveAttribute('data-frame-moved', 'true');
  await page.mouse.up();
  await expect.poll(() => Number(parameters(page).at?.split(',')[1])).toBeLessThan(30);
  await sheetIsMade(page);
  await expect(frame).toHaveAttribute('data-frame-moved', 'false');

  await frame.focus();
  await page.keyboard.press('+');
  await expect.poll(() => Number(parameters(page).at?.split(',')[2])).toBeCloseTo(6.5, 1);
  await sheetIsMade(page);
  await expect(frame).toHaveAttribute('data-frame-moved', 'false');
});

test('a page is taken as a file, and its layout kept for other maps', async ({ page }) => {
  await openComposer(page, '/example/snapshot');
  await page.getByRole('radio', { name: 'A4' }).click();
  await expect.poll(() => parameters(page).paper).toBe('a4');
  await sheetIsMade(page);
  const file = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('menuitem', { name: /PDF/ }).click();
  expect((await file).suggestedFilename()).toMatch(/_a4_\d{8}\.pdf$/);

  await page.getByRole('button', { name: 'Save as template' }).click();
  await page.getByRole('textbox', { name: 'Name of the template' }).fill('Weekly A4');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await openComposer(page, '/libya-2011/snapshot');
  await page.getByRole('button', { name: 'Templates' }).click();
  await page.getByRole('button', { name: 'Weekly A4', exact: true }).click();
  await expect.poll(() => parameters(page).paper).toBe('a4');
});

test('what was marked and drawn on the map is on the page', async ({ page }) => {
  await openComposer(page, '/example/snapshot?pin=8,30&within=circle:8,30,60');
  await expect(page.getByRole('img', { name: /^Map of/ })).toBeVisible();
  const made = page.waitForResponse(isPreviewWith('paper', 'a4'));
  await page.getByRole('radio', { name: 'A4' }).click();
  const { facts } = await (await made).json();
  const marks = facts.content.legend.find(({ id }: { readonly id: string }) => id === 'marks');
  expect(marks.rows).toHaveLength(2);
});

test('a text that nobody wrote yet is a page all the same, and asks for a summary', async ({
  page,
}) => {
  await openComposer(page, '/libya-2011/snapshot?template=text');
  await expect(page.getByRole('img', { name: /^Map of/ })).toBeVisible();
  await expect(page.getByText('No summary is written')).toBeVisible();
  const made = page.waitForResponse(isPreviewWith('summary', 'Most crossed at Ras Ajdir.'));
  await page.getByLabel('Summary', { exact: true }).fill('Most crossed at Ras Ajdir.');
  const { facts } = await (await made).json();
  expect(facts.content.summary).toEqual(['Most crossed at Ras Ajdir.']);
  await expect(page.getByText('No summary is written')).toBeHidden();
});

test.describe('what cannot be printed', () => {
  test.use({ allowedErrors: new RegExp(`status of 400|${COME_BACK}`) });

  test('is said with what to do about it', async ({ page }) => {
    await page.goto('/example/snapshot?vs=2020-12-31&cmp=side');
    await expect(page.getByText('Two maps beside each other cannot be printed')).toBeVisible();
    await page.getByRole('button', { name: 'Print without it' }).click();
    await expect(page.getByRole('img', { name: /^Map of/ })).toBeVisible();
    await sheetIsMade(page);
    expect(parameters(page).vs).toBeUndefined();
  });

  test('because there are no numbers to set beside the map is left out by one press', async ({
    page,
  }) => {
    await page.goto('/example/snapshot?template=table&layers=sites:100');
    await expect(page.getByText('there are no numbers for it')).toBeVisible();
    await page.getByRole('button', { name: 'Print without it' }).click();
    await sheetIsMade(page);
    await expect(page.getByRole('img', { name: /^Map of/ })).toBeVisible();
    expect(parameters(page).template).toBeUndefined();
  });
});

test('a page that is not yet what is wanted says so, under the heading of what it is', async ({
  page,
}) => {
  await openComposer(page, '/example/snapshot');
  let letGo = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(/format=preview/, async (route) => {
    await held;
    await route.continue();
  });
  await page.getByRole('radio', { name: 'A4' }).click();
  await expect(stage(page).getByText('This page is being made anew')).toBeVisible();
  await expect(stage(page).getByText('A3 Landscape, 420 × 297 mm')).toBeVisible();
  letGo();
  await expect(stage(page).getByText('A4 Landscape, 297 × 210 mm')).toBeVisible();
  await expect(stage(page).getByText('This page is being made anew')).toHaveCount(0);
});

test('what the page cannot have is said with the reason, and equal layouts are offered once', async ({
  page,
}) => {
  await openComposer(page, '/example/snapshot?direction=portrait');
  for (const [part, why] of [
    ['QR code', 'No public address'],
    ['Partner logos', 'No logo is uploaded yet'],
    ['Watermark', 'Only drafts in the register'],
  ] as const) {
    const box = page.getByRole('checkbox', { name: part });
    await expect(box).toBeDisabled();
    await expect(box).not.toBeChecked();
    await expect(box).toHaveAccessibleDescription(new RegExp(why));
  }
  await expect(page.getByRole('radio', { name: 'Side legend' })).toHaveCount(0);
  await expect(page.getByRole('radio', { name: 'Bottom legend' })).toBeChecked();
  await expect(stage(page).getByRole('img')).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
});

test('a page is entered into the register and taken further from there', async ({
  page,
  operatorToken,
}) => {
  await openComposer(page, '/example/snapshot?paper=a4&title=Entered+from+the+composer');
  await page.getByRole('button', { name: 'Review' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Operator token').fill(operatorToken);
  await dialog.getByRole('button', { name: 'Go on' }).click();
  await dialog.getByLabel('Your name or role').fill('Map desk');
  await dialog.getByRole('button', { name: 'Make the draft' }).click();
  await expect(dialog.getByRole('status')).toContainText('is in the register as a draft');
  expect(await axeViolations(page)).toEqual([]);
  await dialog.getByLabel('Your name or role').fill('Head of unit');
  await dialog.getByRole('button', { name: 'Mark as reviewed' }).click();
  await expect(dialog.getByRole('button', { name: 'Clear for publication' })).toBeVisible();
  await dialog.getByRole('link', { name: 'Open it in the register' }).click();
  await expect(page).toHaveURL(/\/example\/reports\/[A-Z-]+\d{4}\/v1/);
  await expect(page.getByText('Entered from the composer').first()).toBeVisible();
});

test('axe finds nothing in the composer in Arabic and in the dark', async ({ page }) => {
  await openComposer(page, '/example/snapshot?lang=ar&theme=dark');
  await expect(stage(page).getByRole('img')).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
});

test('the sheet may be in two languages, each with a title of its own, and in another than the page around it', async ({
  page,
}) => {
  await openComposer(page, '/example/snapshot');
  const both = page.waitForResponse(isPreviewWith('also', 'ar'));
  const second = page.getByRole('radiogroup', { name: 'Also in' });
  await second.getByRole('radio', { name: 'العربية' }).click();
  const { facts } = await (await both).json();
  expect(facts.content.also.language).toBe('ar');
  await sheetIsMade(page);
  await expect(page.getByLabel('Second title')).toHaveAttribute(
    'placeholder',
    facts.content.also.title,
  );

  const other = page.waitForResponse(isPreviewWith('lang', 'fr'));
  const languages = page.getByRole('radiogroup', { name: 'Language' });
  await languages.getByRole('radio', { name: 'Français' }).click();
  await other;
  await sheetIsMade(page);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('a series of the page is made and its file saved from there', async ({
  page,
  operatorToken,
}) => {
  await openComposer(page, '/example/snapshot?paper=a4');
  await page.getByRole('button', { name: 'Series', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Operator token').fill(operatorToken);
  await dialog.getByRole('button', { name: 'Go on' }).click();
  await dialog.getByLabel('A sheet for each of').selectOption('languages');
  expect(await axeViolations(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Make the series' }).click();
  await expect(dialog.getByRole('status')).toContainText('Ready', { timeout: 120_000 });
  const saved = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Save the file' }).click();
  expect((await saved).suggestedFilename()).toMatch(/_atlas_.*\.pdf$/);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the page stands above what can be chosen, within the width', async ({ page }) => {
    await openComposer(page, '/example/snapshot');
    const image = await stage(page).getByRole('img').boundingBox();
    const panel = await page.getByRole('region', { name: 'Layout' }).boundingBox();
    expect(image?.width).toBeLessThanOrEqual(390);
    expect(image?.width).toBeGreaterThan(280);
    expect(panel?.y).toBeGreaterThanOrEqual((image?.y ?? 0) + (image?.height ?? 0));
    expect(await axeViolations(page)).toEqual([]);
  });
});
