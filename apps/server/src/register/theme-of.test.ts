import { anIndicator, anOverview } from '@waystation/domain/testing';
import { sceneAddress, sceneWanted } from '@waystation/scene';
import { describe, expect, it } from 'vitest';
import { themeOf } from './theme-of';

const NOW = new Date('2021-12-02T09:00:00Z');

const themeFor = (query: string, indicator: Parameters<typeof anIndicator>[1]) => {
  const indicators = [anIndicator('shown', { isPrimary: true, ...indicator })];
  const overview = anOverview({ indicators });
  return themeOf(sceneWanted(overview, sceneAddress(query), NOW));
};

describe('what a map is about', () => {
  it.each([
    { query: 'layers=sites:68,areas:90', indicator: { group: 'idp' as const }, theme: 'IDP' },
    { query: 'layers=areas:90', indicator: { group: 'returnee' as const }, theme: 'RET' },
    { query: 'layers=areas:90', indicator: { group: 'mixed' as const }, theme: 'POP' },
    {
      query: 'layers=areas:90',
      indicator: { measure: 'cumulative' as const, from: 'flows' as const },
      theme: 'FLOWS',
    },
    { query: 'layers=sites:68', indicator: {}, theme: 'SITES' },
    { query: 'layers=none', indicator: {}, theme: 'BASE' },
  ])('of $query with $indicator is $theme', ({ query, indicator, theme }) => {
    expect(themeFor(query, indicator)).toBe(theme);
  });
});
