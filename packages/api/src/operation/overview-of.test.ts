import { aCrossing, anOperation } from '@waystation/domain/testing';
import { describe, expect, it } from 'vitest';
import { askAs } from '../../test/ask-as';
import { aCentre, aFlow, anArea, aSite } from '../../test/builders';
import { type Holdings, memoryStore } from '../../test/memory-store';
import { AREAS, SOUTH_SUDAN } from '../../test/south-sudan';

describe('the overview of an operation', () => {
  it('names its indicators, the displacement stock first', async () => {
    const ask = askAs('public', memoryStore(SOUTH_SUDAN));
    const { indicators, lastDay, counts, levels } = await ask.operation.get({
      operation: 'south-sudan',
    });
    expect(indicators).toMatchObject([
      {
        id: 'idp.individuals.stock.mobility-tracking',
        isPrimary: true,
        levels: [0, 1, 2],
        firstDay: '2015-04-30',
        lastDay: '2025-02-28',
      },
      { id: 'idp.individuals.stock.biometric-registration', isPrimary: false, levels: [0] },
    ]);
    expect([lastDay, counts.sites]).toEqual(['2025-02-28', 4]);
    expect(levels.map(({ level, areas }) => [level, areas])).toEqual([
      [1, 2],
      [2, 4],
    ]);
  });

  it('calls its levels what the countries whose areas are loaded call them', async () => {
    const { levelNames } = await askAs('public', memoryStore(SOUTH_SUDAN)).operation.get({
      operation: 'south-sudan',
    });
    expect([levelNames[1]?.en?.one, levelNames[2]?.fr?.other]).toEqual(['state', 'comtés']);
  });

  it('puts first the series that the operation names', async () => {
    const operation = anOperation({ primarySeries: 'Biometric Registration' });
    const ask = askAs('public', memoryStore({ ...SOUTH_SUDAN, operation }));
    const { indicators } = await ask.operation.get({ operation: 'south-sudan' });
    expect(indicators.find(({ isPrimary }) => isPrimary)?.series).toBe('Biometric Registration');
  });

  it('has a series of arrivals where there are no rounds, and none of a single crossing', async () => {
    const flows = [
      aFlow(100_000, { asOf: '2011-03-05' }),
      aFlow(137_400),
      aFlow(9_000, { series: 'Dehiba', via: 'crossing:XP-DEHIBA' }),
      aFlow(24, { category: 'Libyans' }),
    ];
    const ask = askAs('public', memoryStore({ operation: anOperation(), flows }));
    const { indicators } = await ask.operation.get({ operation: 'south-sudan' });
    expect(indicators.map(({ id, from, isPrimary }) => [id, from, isPrimary])).toEqual([
      ['mixed.crossings.cumulative.iom-all-crossings.total', 'flows', true],
    ]);
  });

  it('is bounded by all that has a position, and by nothing where nothing has', async () => {
    const site = aSite('site:bentiu', 'SS0609');
    const store = memoryStore({
      operation: anOperation(),
      sites: [{ ...site, place: { ...site.place, position: null } }],
      centres: [aCentre()],
      crossings: [aCrossing()],
    });
    const { bbox, counts } = await askAs('public', store).operation.get({
      operation: 'south-sudan',
    });
    expect(bbox).toEqual([11.485, 33.147, 11.558, 33.155]);
    expect(counts).toMatchObject({ sites: 1, sitesWithoutCoordinates: 1, centres: 1 });
    const empty = askAs('public', memoryStore({ operation: anOperation() }));
    expect((await empty.operation.get({ operation: 'south-sudan' })).bbox).toBeNull();
  });

  it('is bounded by the countries that its rounds report on, not by a neighbour whose areas are loaded', async () => {
    const neighbour = { ...anArea('UG314', 2, 'UG'), bbox: [30, 0, 34, 4] as const };
    const areas = [...AREAS, neighbour];
    const bounds = async (holdings: Holdings) =>
      (await askAs('public', memoryStore(holdings)).operation.get({ operation: 'south-sudan' }))
        .bbox;
    expect(await bounds({ ...SOUTH_SUDAN, areas })).toEqual([29, 6, 31, 8]);
    expect(await bounds({ operation: anOperation(), areas })).toEqual([29, 0, 34, 8]);
  });

  it('marks a replayed operation as a historical case', async () => {
    const replay = { from: '2011-02-20', to: '2011-12-31', start: '2011-03-15' };
    const ask = askAs('public', memoryStore({ operation: anOperation({ replay }) }));
    expect(await ask.operation.list()).toMatchObject([{ isHistorical: true }]);
  });
});
