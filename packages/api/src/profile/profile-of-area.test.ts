import { anOperation } from '@waystation/domain/testing';
import { describe, expect, it } from 'vitest';
import { askAs } from '../../test/ask-as';
import { aFigure, aFlow, day } from '../../test/builders';
import { memoryStore } from '../../test/memory-store';
import { ROUNDS, SOUTH_SUDAN } from '../../test/south-sudan';

const ask = askAs('public', memoryStore(SOUTH_SUDAN));

const profile = (pcode: string, level: 0 | 1 | 2, asOf = '2025-02-28') =>
  ask.area.profile({ operation: 'south-sudan', pcode, level, asOf: day(asOf) });

describe('the profile of an area', () => {
  it('has its figure, its passport and its rank among those with a number', async () => {
    expect(await profile('SS0609', 2)).toMatchObject({
      value: 1_250,
      absence: null,
      passport: { roundNumber: 16, asOf: '2025-02-28' },
      rank: { place: 1, of: 3 },
    });
  });

  it('has no rank and no number where the round did not go, but a trend', async () => {
    const { value, absence, rank, trend } = await profile('SS0102', 2);
    expect([value, absence, rank]).toEqual([null, 'notAssessed', null]);
    expect(trend.map((point) => point.value ?? point.absence)).toEqual([
      'notAssessed',
      300,
      'notAssessed',
    ]);
  });

  it('compares a state over the counties that both rounds covered', async () => {
    expect((await profile('SS01', 1)).change).toMatchObject({
      of: 'areas',
      comparable: 1,
      before: 400,
      after: 500,
      change: 100,
      noLongerCovered: { subjects: 1, value: 300 },
      published: { value: 700, absence: null },
      against: { asOf: '2021-09-30' },
      sameMethod: true,
    });
  });

  it.each([
    ['SS0102', '2025-02-28', null, { value: 300, absence: null }, 0, 1],
    ['SS0102', '2021-09-30', null, { value: null, absence: 'notAssessed' }, 1, 0],
    ['SS0101', '2025-02-28', 100, { value: 400, absence: null }, 0, 0],
  ])('of county %s at %s has a change only if both rounds counted it', async (...row) => {
    const [pcode, asOf, change, published, added, lost] = row;
    const answer = (await profile(pcode, 2, asOf)).change;
    expect(answer).toMatchObject({ of: 'area', comparable: change === null ? 0 : 1, change });
    expect([answer?.before, answer?.after].includes(null)).toBe(change === null);
    expect(answer?.published).toEqual(published);
    expect([answer?.newlyCovered.subjects, answer?.noLongerCovered.subjects]).toEqual([
      added,
      lost,
    ]);
  });

  it('compares over the places that both rounds counted, beside the number published', async () => {
    const then = aFigure(ROUNDS.latest, 1_100, { subject: { kind: 'place', id: 'site:bentiu' } });
    const figures = [...(SOUTH_SUDAN.figures ?? []), then];
    const answer = await askAs('public', memoryStore({ ...SOUTH_SUDAN, figures })).area.profile({
      operation: 'south-sudan',
      pcode: 'SS06',
      level: 1,
      asOf: day('2025-02-28'),
    });
    expect(answer.change).toMatchObject({
      of: 'places',
      comparable: 1,
      before: 1_000,
      after: 1_100,
      change: 100,
      noLongerCovered: { subjects: 2, value: 300 },
      published: { value: 1_300, absence: null },
    });
  });

  it('compares with an earlier round that was asked for, never with the same or a later one', async () => {
    const asked = { operation: 'south-sudan', pcode: 'SS01', level: 1, asOf: day('2025-02-28') };
    const since = await ask.area.profile({ ...asked, level: 1, vs: day('2015-04-30') });
    expect(since.change?.against.asOf).toBe('2015-04-30');
    const later = await ask.area.profile({ ...asked, level: 1, vs: day('2026-01-01') });
    expect(later.change?.against.asOf).toBe('2021-09-30');
  });

  it('has no change in the first round', async () => {
    expect((await profile('SSD', 0, '2015-04-30')).change).toBeNull();
  });

  it('shows another series beside its own, at the same moment', async () => {
    const { otherSeries } = await profile('SSD', 0, '2021-12-31');
    expect(otherSeries).toMatchObject([
      { value: 900, passport: { series: 'Biometric Registration' } },
    ]);
    expect((await profile('SSD', 0, '2021-09-30')).otherSeries).toEqual([]);
  });

  it('leaves another series out that is further away than a round is fresh', async () => {
    expect((await profile('SSD', 0, '2025-02-28')).otherSeries).toEqual([]);
    const operation = anOperation({
      staleness: { rounds: { freshHours: 24 * 60, unknownAfterHours: null } },
    });
    const strict = askAs('public', memoryStore({ ...SOUTH_SUDAN, operation }));
    const asked = { operation: 'south-sudan', pcode: 'SSD', level: 0 } as const;
    const close = await strict.area.profile({ ...asked, asOf: day('2021-12-31') });
    expect(close.otherSeries).toEqual([]);
  });

  it('counts its sites, the largest with their numbers', async () => {
    const { sites, largestSites } = await profile('SS06', 1, '2021-09-30');
    expect(sites).toBe(3);
    expect(largestSites.map(({ name, value }) => [name, value])).toEqual([
      ['site:bentiu', 1_000],
      ['site:rubkona', 300],
    ]);
    const later = await profile('SS06', 1, '2025-02-28');
    expect(later.largestSites).toMatchObject([
      { asOf: '2021-09-30', roundNumber: 11 },
      { asOf: '2021-09-30', roundNumber: 11 },
    ]);
  });

  it('has other units of the same round beside the number, never in it', async () => {
    const households = aFigure(ROUNDS.latest, 260, { unit: 'households' });
    const figures = [...(SOUTH_SUDAN.figures ?? []), households];
    const store = memoryStore({ ...SOUTH_SUDAN, figures });
    const answer = await askAs('public', store).area.profile({
      operation: 'south-sudan',
      pcode: 'SS0609',
      level: 2,
      asOf: ROUNDS.latest.reportingDate,
    });
    expect(answer.value).toBe(1_250);
    expect(answer.alsoCounted).toMatchObject([{ unit: 'households', value: 260 }]);
  });

  it('tells origins from the newest round that states them, and says from which', async () => {
    const figures = [
      ...(SOUTH_SUDAN.figures ?? []),
      aFigure(ROUNDS.before, 640, {
        subject: { kind: 'area', pcode: 'SS0609', level: 2 },
        isPart: true,
        origin: { country: null, pcode: 'SS01', name: 'Central Equatoria' },
      }),
    ];
    const answer = await askAs('public', memoryStore({ ...SOUTH_SUDAN, figures })).area.profile({
      operation: 'south-sudan',
      pcode: 'SS0609',
      level: 2,
      asOf: day('2025-02-28'),
    });
    expect(answer.passport?.asOf).toBe('2025-02-28');
    expect(answer.originsFrom?.asOf).toBe('2021-09-30');
    expect(answer.origins).toMatchObject([{ pcode: 'SS01', value: 640 }]);
  });

  it('is none of an area that the level does not have', async () => {
    await expect(profile('SS99', 1)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(profile('SS0609', 1)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('of a country in a series of arrivals tells who has entered, day by day', async () => {
    const store = memoryStore({
      operation: anOperation({ code: 'libya-2011', countries: ['LBY', 'TUN', 'EGY'] }),
      flows: [
        aFlow(100_000, { asOf: '2011-03-05' }),
        aFlow(99_000, { asOf: '2011-03-13' }),
        aFlow(180_000, { asOf: '2011-03-31', asOfPrecision: 'month' }),
        aFlow(200_000, { asOf: '2011-12-31', asOfPrecision: 'year' }),
        aFlow(137_400, { asOf: '2011-03-13' }),
        aFlow(107_500, { to: { kind: 'country', iso3: 'EGY' } }),
      ],
    });
    const answer = await askAs('public', store).area.profile({
      operation: 'libya-2011',
      pcode: 'TUN',
      level: 0,
      asOf: day('2012-01-20'),
    });
    expect(answer).toMatchObject({ value: 137_400, rank: { place: 1, of: 2 }, change: null });
    expect(answer.trend.map(({ passport, value }) => [passport.asOf, value])).toEqual([
      ['2011-03-05', 100_000],
      ['2011-03-13', 137_400],
    ]);
  });

  it('of a country that the series does not name has what other series say of it, each named', async () => {
    const toMalta = { to: { kind: 'country', iso3: 'MLT' } } as const;
    const store = memoryStore({
      operation: anOperation({ code: 'libya-2011', countries: ['LBY', 'TUN', 'MLT'] }),
      flows: [
        aFlow(137_400),
        aFlow(11_766, { ...toMalta, series: 'through Malta', unit: 'individuals' }),
        aFlow(700, { ...toMalta, series: 'planned', isPlanned: true }),
      ],
    });
    const answer = await askAs('public', store).area.profile({
      operation: 'libya-2011',
      pcode: 'MLT',
      level: 0,
      asOf: day('2011-12-31'),
    });
    expect([answer.value, answer.absence]).toEqual([null, 'unknown']);
    expect(
      answer.otherSeries.map(({ passport, unit, value }) => [passport.series, unit, value]),
    ).toEqual([['through Malta', 'individuals', 11_766]]);
  });
});
