import { createTranslate, loadMessages } from '@waystation/i18n';
import { describe, expect, it } from 'vitest';
import { siteSummary } from './site-summary';

const t = createTranslate('en', await loadMessages('en'));
const said = (...values: readonly (number | null)[]): string =>
  siteSummary(
    values.map((value) => ({ value })),
    t,
  ).replace(/[\u2066-\u2069]/g, '');

describe('the line about sites', () => {
  it.each([
    ['adds the people of the sites that were counted', [300, 140], '2 sites, 440 people'],
    ['leaves sites without a number out of both', [300, null, null], '1 site, 300 people'],
    ['keeps a reported zero', [0], '1 site, 0 people'],
    ['never says zero people where no number is known', [null, null], '2 sites'],
  ])('%s', (_case, values, expected) => {
    expect(said(...values)).toBe(expected);
  });
});
