import { LANGUAGES } from '@waystation/domain';
import { loadTranslator } from '@waystation/i18n';
import { contentsPage } from '@waystation/print';
import { SheetChoice } from '@waystation/print/choice';
import { describe, expect, it } from 'vitest';
import { setContents } from './set-contents';

const setOf = async (language: (typeof LANGUAGES)[number], count: number) => {
  const createdAt = new Date('2025-03-01T09:00:00Z');
  const rows = Array.from({ length: count }, (_, index) => ({
    name: `روبكونا Rubkona ${index}`,
    pcode: `SS${index}`,
    coverage: null,
    sheet: index + 1,
    problem: null,
  }));
  const page = contentsPage(rows, {
    words: await loadTranslator(language),
    choice: SheetChoice.parse({ paper: 'a4', direction: 'portrait' }),
    title: 'South Sudan',
    createdAt,
  });
  return setContents(page, { createdAt });
};

describe('the contents of a series, set', () => {
  it.each(LANGUAGES)('are one tagged page for 79 counties in %s', async (language) => {
    const { bytes, pages } = await setOf(language, 79);
    expect(pages).toBe(1);
    const pdf = Buffer.from(bytes).toString('latin1');
    expect(pdf).toContain('/StructTreeRoot');
    expect(pdf).toContain(`/Lang (${language})`);
  });

  it('go on over as many pages as the longest series takes', async () => {
    expect((await setOf('en', 500)).pages).toBeGreaterThan(2);
  });
});
