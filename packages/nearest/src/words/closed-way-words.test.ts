import { ClosureId, LANGUAGES } from '@waystation/domain';
import { loadTranslator } from '@waystation/i18n';
import { describe, expect, it } from 'vitest';
import type { ToldClosure } from '../travel/told-closure';
import type { Travel } from '../travel/travel';
import { closedWayWords } from './closed-way-words';

const BRIDGE: ToldClosure = {
  id: ClosureId.parse('7b1d2c3e-4f50-4a61-8b72-9c83ad94be05'),
  road: 'Aswa bridge',
  position: [32.06, 3.63],
  // Already the next day in Juba.
  since: '2026-11-20T23:30:00.000Z',
  reason: 'water',
  source: 'authority',
  closedTo: 'all',
};

const byRoad = (around?: { readonly km: number; readonly minutes: number }): Travel => ({
  way: 'road',
  km: 40,
  mode: 'car',
  minutes: 60,
  walkedMeters: 0,
  source: 'OpenStreetMap',
  ...(around !== undefined && { around }),
});

const STRAIGHT: Travel = {
  way: 'straight',
  km: 40,
  mode: 'car',
  minutes: 60,
  speedKmh: 40,
  detour: 1.4,
  via: null,
};

type Told = Parameters<typeof closedWayWords>[0];

const CENTRE: Told = { tier: 'fits', reasons: [], closures: [], closuresNear: [], travel: null };

const ROAD = 'Aswa bridge (flood or water, since 21 Nov 2026, says: an authority)';

describe('closed roads in words', () => {
  const said = async (centre: Partial<Told>, language: (typeof LANGUAGES)[number] = 'en') => {
    const words = closedWayWords(
      { ...CENTRE, ...centre },
      'Africa/Juba',
      await loadTranslator(language),
    );
    return words.map((one) => one.replaceAll(/[\u2066-\u2069]/g, '').replaceAll(/\s/g, ' '));
  };

  it.each([
    { around: { km: 12.3, minutes: 20 }, more: ' · the way leads round it: +12 km; +20 min' },
    { around: { km: -3, minutes: 7 }, more: ' · the way leads round it: +7 min' },
    { around: { km: 0.02, minutes: 0.4 }, more: '' },
    { around: undefined, more: '' },
  ])('name the road that is gone around, who says so, and $more', async ({ around, more }) => {
    const [words = ''] = await said({ closures: [BRIDGE], travel: byRoad(around) });
    expect(words.replace(/[,;·—–]? the way/, ' · the way')).toBe(
      `Usual road reported closed: ${ROAD}${more}`,
    );
  });

  it('say that there is no way', async () => {
    const noRoad = { code: 'noRoad', tier: 'unreachable' } as const;
    expect(await said({ closures: [BRIDGE], tier: 'unreachable', reasons: [noRoad] })).toEqual([
      `No way by road. Reported closed: ${ROAD}`,
    ]);
  });

  it.each([
    { travel: byRoad(), where: 'within 1 km of the way' },
    { travel: STRAIGHT, where: 'near the straight line, perhaps on the way' },
  ])('say of what lies $where that it does', async ({ travel, where }) => {
    expect(await said({ closuresNear: [BRIDGE], travel })).toEqual([
      `Road reported closed ${where}: ${ROAD}`,
    ]);
  });

  it.each(LANGUAGES)(
    'have all their words in %s, and none where nothing is closed',
    async (language) => {
      const centre = { closures: [BRIDGE], closuresNear: [BRIDGE] };
      const words = await said({ ...centre, travel: byRoad({ km: 12, minutes: 20 }) }, language);
      expect(words).toHaveLength(2);
      expect(words.join()).not.toMatch(/find\.|closure(Reason|Source)/);
      expect(await said({}, language)).toEqual([]);
    },
  );
});
