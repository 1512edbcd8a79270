import { loadTranslator } from '@waystation/i18n';
import { expect, it } from 'vitest';
import { seriesExplained, seriesLanguage } from './series-words';

it('a known series is marked as English and explained in the language of the reader', async () => {
  const { t } = await loadTranslator('fr');
  expect(seriesLanguage('Mobility Tracking')).toBe('en');
  expect(seriesExplained('Mobility Tracking', t)).toContain('OIM');
});

it('of another series neither the language nor the meaning is claimed', async () => {
  const { t } = await loadTranslator('en');
  expect(seriesLanguage('toString')).toBe('');
  expect(seriesExplained('toString', t)).toBeNull();
});
