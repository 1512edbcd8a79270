import { mapIs, openMap, parameters } from '#map-page';
import { expect, test } from '#test';

const FIGURE = 'The figure of Tunisia';

test('the clock steps day by day, and the figures change with it', async ({ page }) => {
  await openMap(page, '/libya-2011/map?asOf=2011-03-01&sel=area:TUN');
  const clock = page.getByRole('region', { name: 'Replay' });
  const panel = page.getByRole('region', { name: 'Selected place' });
  const figure = () => panel.locator('.text-figure').textContent();
  await expect(clock.getByRole('heading')).toHaveText('1 Mar 2011');
  await expect(panel.locator('.text-figure')).toBeVisible();
  const before = await figure();
  await page.goto('/libya-2011/map?asOf=2011-04-15&sel=area:TUN');
  await mapIs(page);
  await expect(clock.getByRole('heading')).toHaveText('15 Apr 2011');
  await expect.poll(figure, { message: FIGURE }).not.toBe(before);
  await clock.getByRole('button', { name: 'Next day' }).click();
  await expect(clock.getByRole('heading')).toHaveText('16 Apr 2011');
  expect(parameters(page).asOf).toBe('2011-04-16');
});

test('playing goes through the days by itself until it is paused', async ({ page }) => {
  await openMap(page, '/libya-2011/map?asOf=2011-03-01');
  const clock = page.getByRole('region', { name: 'Replay' });
  await clock.getByRole('button', { name: 'Play' }).click();
  await expect.poll(() => (parameters(page).asOf ?? '') > '2011-03-02').toBe(true);
  await clock.getByRole('button', { name: 'Pause' }).click();
  await expect(clock.getByRole('button', { name: 'Play' })).toBeVisible();
  const paused = parameters(page).asOf;
  await mapIs(page);
  expect(parameters(page).asOf).toBe(paused);
});

test('the days are a slider that the keyboard moves, with the date said', async ({ page }) => {
  await openMap(page, '/libya-2011/map?asOf=2011-03-01');
  const slider = page.getByRole('slider', { name: 'Date shown' });
  await slider.focus();
  await slider.press('ArrowRight');
  await expect(slider).toHaveAttribute('aria-valuetext', /^2\sMar\s2011$/);
  await slider.press('Home');
  await expect(slider).toHaveAttribute('aria-valuetext', /^20\sFeb\s2011$/);
  await slider.press('End');
  await expect(slider).toHaveAttribute('aria-valuetext', /^31\sDec\s2011$/);
});

test('rounds go back and forth with the bracket keys and the bar', async ({ page }) => {
  await openMap(page, '/example/map');
  const bar = page.getByRole('region', { name: 'Rounds by date' });
  await expect(bar.getByRole('heading', { name: 'Round 3', exact: true })).toBeVisible();
  await page.keyboard.press('[');
  await expect(bar.getByRole('heading', { name: 'Round 2', exact: true })).toBeVisible();
  expect(parameters(page).asOf).toBe('2020-12-31');
  await page.keyboard.press(']');
  await expect(bar.getByRole('heading', { name: 'Round 3', exact: true })).toBeVisible();
  await bar.getByRole('radio', { name: /Round 1/ }).click();
  await expect(bar.getByRole('heading', { name: 'Round 1', exact: true })).toBeVisible();
  await mapIs(page);
  await expect(page.getByText('Round 1, 30 Jun 2020').first()).toBeVisible();
});
