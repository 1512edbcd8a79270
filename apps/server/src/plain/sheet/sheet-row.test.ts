import { Iso3 } from '@waystation/domain';
import { aCentre, aCrossing, anOperation } from '@waystation/domain/testing';
import { loadTranslator } from '@waystation/i18n';
import { groundAt, NearestQuestion, rankCentres } from '@waystation/nearest';
import { describe, expect, it } from 'vitest';
import { sheetRow } from './sheet-row';

const MOMENT = new Date('2026-11-22T14:00:00Z');

const said = (number: number, value: number) => ({
  at: `2026-11-22T0${number}:00:00Z`,
  kind: 'present' as const,
  value,
  report: { number, basedOn: 0, reporter: 'shiftLead' as const, confirmed: [] },
});

const PLACES = [
  { at: '2026-11-22T06:00:00Z', kind: 'capacity' as const, value: 240 },
  { at: '2026-11-22T06:00:00Z', kind: 'blocked' as const, value: 12 },
];

const rowWith = async (
  status: 'open' | 'closed',
  told: Parameters<typeof sheetRow>[1],
  centre: Parameters<typeof aCentre>[0] = {},
) => {
  const ground = groundAt({
    closures: [],
    operation: anOperation({ countries: ['SSD', 'UGA'] }),
    moment: MOMENT,
    centres: [
      aCentre({
        place: { id: 'centre:E', names: { en: 'E' }, position: [32.06, 3.5], country: 'UGA' },
        opened: '2026-01-01',
        ...centre,
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
  const telling = { words, moment: MOMENT, timeZone: 'Africa/Juba', phones: 'heldBack' as const };
  const { centres } = rankCentres(question, ground);
  return centres.map((one) => sheetRow(one, told, telling).toString()).join('');
};

describe('a centre on paper', () => {
  it('has its number, the time of its way, and of when the crossing on it is known', async () => {
    const text = await rowWith('open', { number: 1, isForAny: false });
    expect(text).toContain('<div class="k">1</div>');
    expect(text).toMatch(/about .* by car/);
    expect(text).toMatch(/crossing open \(22\sNov\s2026\)/);
  });

  it('behind a closed crossing has no number, no heavy type and no time', async () => {
    const text = await rowWith('closed', { number: null, isForAny: false });
    expect(text).not.toMatch(/class="[kf]"|by car/);
    expect(text).toContain('no way by road');
  });

  it('has a range and no heavy type where reports differ on its places', async () => {
    const counts = [...PLACES, said(7, 228), said(8, 100)];
    const text = await rowWith('open', { number: 1, isForAny: false }, { counts });
    expect(text).toContain('<p class="n">0 to 128 free: reports differ</p>');
    expect(text).not.toContain('class="f"');
  });

  it('says that it is open beside that reports differ on it', async () => {
    const report = { basedOn: 0, reporter: 'shiftLead' as const, confirmed: [] };
    const statusLog = [
      { at: '2026-11-22T07:00:00Z', status: 'full' as const, report: { ...report, number: 1 } },
      {
        at: '2026-11-22T08:00:00Z',
        status: 'operating' as const,
        report: { ...report, number: 2 },
      },
    ];
    const text = await rowWith('open', { number: 1, isForAny: false }, { statusLog });
    expect(text).toContain('· Open (reports differ)');
    expect(text).not.toContain('class="f"');
  });

  it('has places for everyone only where somebody said how many come', async () => {
    const counts = [
      ...PLACES,
      { ...PLACES[1], at: '2026-11-22T06:00:00Z', kind: 'present' as const, value: 5 },
    ];
    const forTold = (isForAny: boolean) => rowWith('open', { number: 1, isForAny }, { counts });
    expect(await forTold(false)).toContain('enough free places');
    const text = await forTold(true);
    expect(text).not.toContain('enough free places');
    expect(text).toContain('223 free');
  });

  it('says why no telephone is there', async () => {
    const text = await rowWith('open', { number: 1, isForAny: true });
    expect(text).toContain('Telephone not public');
  });
});
