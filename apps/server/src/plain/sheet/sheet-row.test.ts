import { Iso3 } from '@waystation/domain';
import { aCentre, aCrossing, anOperation } from '@waystation/domain/testing';
import { loadTranslator } from '@waystation/i18n';
import { groundAt, NearestQuestion, rankCentres } from '@waystation/nearest';
import { describe, expect, it } from 'vitest';
import { sheetRow } from './sheet-row';

const MOMENT = new Date('2026-11-22T14:00:00Z');

const rowWith = async (status: 'open' | 'closed', number: number | null) => {
  const ground = groundAt({
    closures: [],
    operation: anOperation({ countries: ['SSD', 'UGA'] }),
    moment: MOMENT,
    centres: [
      aCentre({
        place: { id: 'centre:E', names: { en: 'E' }, position: [32.06, 3.5], country: 'UGA' },
        opened: '2026-01-01',
      }),
    ],
    crossings: [
      aCrossing({
        countries: ['SSD', 'UGA'],
        place: { id: 'crossing:ELEGU', names: { en: 'Elegu' }, position: [32.06, 3.57] },
        statusLog: [{ at: '2026-11-22', status }],
      }),
    ],
    countryAt: () => [Iso3.parse('SSD')],
  });
  const question = NearestQuestion.parse({ position: [32.06, 3.6], people: 1 });
  const words = await loadTranslator('en');
  const telling = { words, moment: MOMENT, timeZone: 'Africa/Juba' };
  const { centres } = rankCentres(question, ground);
  return centres.map((one) => sheetRow(one, number, telling).toString()).join('');
};

describe('a centre on paper', () => {
  it('has its number and the time of its way', async () => {
    const text = await rowWith('open', 1);
    expect(text).toContain('<div class="k">1</div>');
    expect(text).toMatch(/about .* by car/);
  });

  it('behind a closed crossing has no number, no heavy type and no time', async () => {
    const text = await rowWith('closed', null);
    expect(text).not.toMatch(/class="[kf]"|by car/);
    expect(text).toContain('no way by road');
  });
});
