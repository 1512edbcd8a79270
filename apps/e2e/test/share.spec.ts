import { axeViolations } from '#axe-violations';
import { mapIs, openMap } from '#map-page';
import { expect, test } from '#test';

const parametersOf = (address: string): Readonly<Record<string, string>> =>
  Object.fromEntries(new URL(address).searchParams);

test.describe('a view that is shared', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('as a link opens again; as a frame is made for frames, and says who may show it', async ({
    page,
    framingSite,
  }) => {
    await openMap(page, '/example/map?asOf=2020-12-31&sel=adm2:SS0101');
    await page.getByRole('button', { name: 'Share this view' }).click();
    const dialog = page.getByRole('dialog', { name: 'Share this view' });
    await dialog.getByRole('button', { name: 'Copy the link' }).click();
    await expect(dialog.getByText('Link to this view copied')).toBeVisible();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(parametersOf(link)).toMatchObject({ asOf: '2020-12-31', level: '2' });
    expect(parametersOf(link).layers).toContain('areas:');
    expect(parametersOf(link).at).toMatch(/^[\d.]+,[\d.]+,[\d.]+$/);
    expect(parametersOf(link).embed).toBeUndefined();

    await dialog.getByRole('button', { name: 'Copy the code' }).click();
    await expect(dialog.getByText('Code copied')).toBeVisible();
    await expect(dialog.getByText(framingSite)).toBeVisible();
    expect(await axeViolations(page)).toEqual([]);
    const code = await page.evaluate(() => navigator.clipboard.readText());
    expect(code).toContain('title="Map of Example"');
    const framed = /src="([^"]+)"/.exec(code)?.[1]?.replaceAll('&amp;', '&') ?? '';
    expect(parametersOf(framed)).toMatchObject({ embed: '1', lang: 'en', theme: 'light' });

    await page.goto(link);
    await expect(page.getByRole('heading', { name: 'Aweri' })).toBeVisible();
  });
});

test('a link that the browser refuses to copy is selected, to be copied by hand', async ({
  page,
}) => {
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'clipboard', { value: undefined }),
  );
  await openMap(page, '/example/map');
  await page.getByRole('button', { name: 'Share this view' }).click();
  const field = page.getByRole('textbox', { name: 'Address of this view' });
  await expect(field).toHaveValue(/\/example\/map\?at=.*layers=/);
  await expect(field).toBeFocused();
  await page.getByRole('button', { name: 'Copy the link' }).click();
  await expect(page.getByText('The browser did not allow copying.')).toBeVisible();
  await expect(field).toBeFocused();
  const selected = await field.evaluate((element) =>
    element instanceof HTMLTextAreaElement
      ? element.value.slice(element.selectionStart, element.selectionEnd)
      : '',
  );
  expect(selected).toBe(await field.inputValue());
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Share this view' })).toBeFocused();
  await mapIs(page);
});
