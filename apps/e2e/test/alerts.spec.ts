import type { Page } from '@playwright/test';
import { axeViolations } from '#axe-violations';
import { isWithinScreen } from '#is-within-screen';
import { expect, test } from '#test';

/** The rule of this attempt: who tries again leaves the rules of before alone. */
const nameOf = (ownCode: string): string => `Few at Choucha ${ownCode}`;

const enter = async (page: Page, token: string): Promise<void> => {
  await page.getByRole('button', { name: 'Work with alerts' }).click();
  await page.getByLabel('Operator token').fill(token);
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(page.getByRole('button', { name: 'Write a rule' })).toBeVisible();
};

const alertIn = (page: Page, name: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: `: ${name}` }) });

// An address that nothing is sent to is refused.
test.use({ allowedErrors: /status of 409 .*alert\.addTarget/ });

test.describe.configure({ mode: 'serial' });

test.use({ operationOf: 'file' });

test('a rule is tried against history before it is kept, and raises an alert once it is on', async ({
  page,
  operatorToken,
  ownCode,
}) => {
  const name = nameOf(ownCode);
  await page.goto('/untouched/alerts');
  await expect(page.getByText('No rule has been written yet.')).toBeVisible();
  await page.goto('/libya-2011/alerts');
  await enter(page, operatorToken);
  await page.getByLabel('Your name or role, for rules').fill('Duty officer');
  await page.getByRole('button', { name: 'Write a rule' }).click();
  await expect(page.getByText('Choose an indicator first')).toBeVisible();
  await expect(page.getByText('To try the rule, give it a name')).toBeVisible();
  await page.getByLabel('Name of the rule').fill(name);
  await page.getByRole('radio', { name: 'Reception centres' }).click();
  await page.getByRole('searchbox', { name: 'Find a place' }).fill('Choucha');
  await page.getByRole('option', { name: 'Choucha camp' }).click();
  await page.getByRole('radio', { name: 'below', exact: true }).click();
  await page.getByLabel('Fewer than').fill('5000');
  await page.keyboard.press('Tab');
  await page.getByRole('radio', { name: 'Everybody, from public figures' }).click();
  const save = page.getByRole('button', { name: 'Save the rule, switched off' });
  await expect(save).toBeDisabled();
  await expect(page.getByText('Try the rule against history')).toBeVisible();
  await page.getByRole('button', { name: 'Try against history' }).click();
  await expect(page.getByText('Would have raised 1 alert since')).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await save.click();
  await expect(alertIn(page, name)).toHaveCount(0);
  await page.getByRole('button', { name: `Switch on: ${name}` }).click();
  await expect(page.getByRole('button', { name: `Switch off: ${name}` })).toBeVisible();
  await expect(alertIn(page, name)).toContainText('still holds');
});

test('an alert is acknowledged, assigned and closed with a note', async ({
  page,
  operatorToken,
  ownCode,
}) => {
  const name = nameOf(ownCode);
  await page.goto('/libya-2011/alerts');
  await expect(alertIn(page, name)).toContainText('new');
  await enter(page, operatorToken);
  const alert = alertIn(page, name);
  await alert.getByRole('button', { name: 'Acknowledge, assign or close' }).click();
  await alert.getByLabel('Your name or role').fill('Duty officer');
  await alert.getByRole('button', { name: 'Acknowledge', exact: true }).click();
  await expect(alert).toContainText('by Duty officer');
  await alert.getByLabel('Assign to').fill('Camp management');
  await alert.getByRole('button', { name: 'Assign', exact: true }).click();
  await expect(alert).toContainText('assigned to Camp management');
  const close = alert.getByRole('button', { name: 'Close the alert' });
  await expect(close).toBeDisabled();
  await alert.getByLabel('Note').fill('Most people went home.');
  await close.click();
  await expect(alertIn(page, name)).toHaveCount(0);
  await page.getByRole('radio', { name: 'All', exact: true }).click();
  await expect(alertIn(page, name)).toContainText('Most people went home.');
});

test('who is sent alerts is set and tried by the holder of the token alone', async ({
  page,
  operatorToken,
  ownCode,
}) => {
  const desk = `Duty desk ${ownCode}`;
  await page.goto('/libya-2011/alerts');
  await expect(page.getByRole('button', { name: 'Work with alerts' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Who is sent alerts' })).toHaveCount(0);
  await enter(page, operatorToken);
  await page.getByRole('button', { name: 'Add who is told' }).click();
  await page.getByLabel('Name', { exact: true }).fill(desk);
  const address = page.getByLabel('Address of the webhook');
  const add = page.getByRole('button', { name: 'Add', exact: true });
  await address.fill('desk.invalid');
  await expect(add).toBeDisabled();
  await address.fill('http://desk.invalid/alerts');
  await add.click();
  await expect(page.getByRole('alert')).toContainText('begins with https://');
  await address.fill('https://desk.invalid/alerts');
  await add.click();
  await expect(page.getByText('Secret of the webhook, shown this once')).toBeVisible();
  await expect(page.getByText(/^whsec_/)).toBeVisible();
  await page.getByRole('button', { name: `Send a test: ${desk}` }).click();
  const messages = page.getByRole('list', { name: `Messages to ${desk}` });
  await expect(messages).toContainText(/not reached|no answer in time/);
  await expect(messages).toContainText('1 try');
  expect(await axeViolations(page)).toEqual([]);
  await messages.getByRole('button', { name: 'Try again' }).click();
  await expect(messages).toContainText('waiting');
  await page.getByRole('button', { name: `Remove: ${desk}` }).click();
  await expect(page.getByRole('button', { name: `Remove: ${desk}` })).toHaveCount(0);
});

for (const { where, query, viewport, all } of [
  { where: 'on a desk', query: '', viewport: { width: 1440, height: 900 }, all: 'All' },
  {
    where: 'on a phone',
    query: '?lang=ar&theme=dark',
    viewport: { width: 390, height: 844 },
    all: 'الكل',
  },
]) {
  test.describe(where, () => {
    test.use({ viewport });

    test('everybody reads what holds, and not who works on it', async ({ page, ownCode }) => {
      const name = nameOf(ownCode);
      await page.goto(`/libya-2011/alerts${query}`);
      await page.getByRole('radio', { name: all, exact: true }).click();
      await expect(alertIn(page, name)).toBeVisible();
      await expect(page.getByText('Camp management')).toHaveCount(0);
      expect(await isWithinScreen(page)).toBe(true);
      expect(await axeViolations(page)).toEqual([]);
    });
  });
}
