import { loadTranslator } from '@waystation/i18n';
import { describe, expect, it } from 'vitest';
import { SheetChoice } from '#choice/sheet-choice';
import { type ContentsRow, contentsPage } from './contents-page';

const row = (overrides: Partial<ContentsRow> = {}): ContentsRow => ({
  name: 'Rubkona',
  pcode: 'SS0609',
  coverage: 'Assessed',
  sheet: 1,
  problem: null,
  ...overrides,
});

const pageOf = async (
  rows: readonly ContentsRow[],
  choice: Readonly<Record<string, string>> = {},
) =>
  contentsPage(rows, {
    words: await loadTranslator('en'),
    choice: SheetChoice.parse({ paper: 'a4', ...choice }),
    title: 'IDPs by county, South Sudan',
    createdAt: new Date('2025-03-01T09:00:00Z'),
  });

describe('the contents of a series', () => {
  it('name each sheet with its P-code, its coverage and its number', async () => {
    const page = await pageOf([row(), row({ name: 'Juba', pcode: 'SS0101', sheet: 2 })]);
    expect(page.heads).toEqual(['Sheet of', 'P-code', 'Coverage', 'Sheet']);
    expect(page.rows).toEqual([
      ['Rubkona', 'SS0609', 'Assessed', '1'],
      ['Juba', 'SS0101', 'Assessed', '2'],
    ]);
    expect(page.subtitle).toContain('2 sheets');
  });

  it('have no P-codes where the series goes through no areas', async () => {
    const page = await pageOf([row({ name: '28 Feb 2025', pcode: null, coverage: '76 / 79' })]);
    expect(page.heads).toEqual(['Sheet of', 'Coverage', 'Sheet']);
    expect(page.rows).toEqual([['28 Feb 2025', '76 / 79', '1']]);
  });

  it('say of what nobody stated that it is not stated, and never leave it out', async () => {
    const page = await pageOf([row({ coverage: null })]);
    expect(page.rows[0]).toContain('not stated');
  });

  it('say which sheet could not be made, and why', async () => {
    const page = await pageOf([
      row(),
      row({ name: 'Abyei', sheet: 2, problem: 'It would be blank.' }),
    ]);
    expect(page.rows[1]).toEqual(['Abyei', 'SS0609', 'Not made', '–']);
    expect(page.notes).toContain('Abyei: It would be blank.');
    expect(page.subtitle).toContain('1 sheet');
  });

  it.each([
    { paper: 'a4', direction: 'portrait', columns: 2 },
    { paper: 'a4', direction: 'landscape', columns: 3 },
    { paper: 'square', direction: 'portrait', columns: 2 },
  ])('stand in $columns columns on $paper $direction', async ({ columns, ...choice }) => {
    expect((await pageOf([row()], choice)).columns).toBe(columns);
  });
});
