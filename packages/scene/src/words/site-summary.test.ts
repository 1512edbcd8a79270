import { loadTranslator } from '@waystation/i18n';
import { describe, expect, it } from 'vitest';
import { siteSummary } from './site-summary';

const translator = await loadTranslator('en');
const said = (...values: readonly (number | null)[]): string =>
  siteSummary(
    values.map((value) => ({ value })),
    translator,
  ).replace(/[\u2066-\u2069]/g, '');

describe('the line about sites', () => {
  it.each([
    ['adds the people of the sites that were counted', [300, 140], '2 sites, 440 people'],
    [
      'does not count sites without a number, and says of how many',
      [300, null, null],
      '1 of 3 sites, 300 people',
    ],
    ['keeps a reported zero', [0], '1 site, 0 people'],
    ['never says zero people where no number is known', [null, null], '2 sites'],
  ])('%s', (_case, values, expected) => {
    expect(said(...values)).toBe(expected);
  });
});
