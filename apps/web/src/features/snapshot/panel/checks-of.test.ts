import { Day } from '@waystation/domain';
import { loadTranslator } from '@waystation/i18n';
import { describe, expect, it } from 'vitest';
import type { SheetFacts } from '../sheet/sheet-preview';
import { checksOf } from './checks-of';

const FACTS: SheetFacts = {
  choice: { paper: 'a3', direction: 'landscape', template: 'side' },
  absent: [],
  scale: 4_650_000,
  size: { width: 420, height: 297 },
  frame: { x: 10, y: 31, width: 319, height: 224 },
  projection: { centre: [30, 7.5] },
  sources: [{ layers: ['areas', 'sites'] }, { layers: ['sites'] }],
  checks: { mixedDates: null, left: [], suppressed: 0, namesLeft: 0 },
  content: { country: '', title: '', subtitle: '', disclaimer: ['a', 'b'], alternative: '' },
};

const checksIn = async (checks: Partial<SheetFacts['checks']>) =>
  checksOf({ ...FACTS, checks: { ...FACTS.checks, ...checks } }, await loadTranslator('en'));

describe('what to know before a map is published', () => {
  it('is only what is fine where nothing else is to be said', async () => {
    const checks = await checksIn({});
    expect(checks.every(({ isFine }) => isFine)).toBe(true);
    expect(checks.map(({ text }) => text)).toEqual([
      'Sources and dates are complete for 2 layers',
      '2 notes on boundaries and names are printed',
      'All layers have the same date',
    ]);
  });

  it('is also what asks for care: dates, numbers kept back, what is left out', async () => {
    const checks = await checksIn({
      mixedDates: { count: 2, oldest: Day.parse('2021-09-30') },
      suppressed: 2,
      left: [{ kind: 'covered' }, { kind: 'drawnSingly' }],
      namesLeft: 6,
    });
    const warned = checks.filter(({ isFine }) => !isFine).map(({ text }) => text);
    expect(warned).toHaveLength(5);
    expect(warned.join()).toMatch(/2 dates.*2 small numbers.*1 layer is not.*by itself.*6 names/);
  });

  it.each([
    { summary: undefined, isUnsaid: true },
    { summary: 'Most live in camps.', isUnsaid: false },
  ])('is a summary that nobody wrote for a text: $summary', async ({ summary, isUnsaid }) => {
    const choice = { ...FACTS.choice, template: 'text', summary } as const;
    const checks = checksOf({ ...FACTS, choice }, await loadTranslator('en'));
    expect(checks.some(({ text }) => text.startsWith('No summary'))).toBe(isUnsaid);
  });
});
