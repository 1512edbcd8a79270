import { flowScale } from '@waystation/cartography';
import { Day, Flow, Iso3, PlaceId } from '@waystation/domain';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { GAZETTEER } from '../../test/gazetteer';
import { readerOf } from '../../test/reader-of';
import { scalableValues } from './flow-rows';
import { arrivals } from './flows';
import { movementRows } from './movement-rows';

const anArrival = (
  overrides: Partial<z.input<typeof Flow>> & { readonly people: number },
): Flow => {
  const { people, ...rest } = overrides;
  return Flow.parse({
    from: { kind: 'country', iso3: 'LBY' },
    to: { kind: 'country', iso3: 'TUN' },
    kind: 'arrival',
    measure: 'cumulative',
    group: 'mixed',
    category: 'total',
    unit: 'crossings',
    reported: { kind: 'value', value: people },
    series: 'IOM all crossings',
    asOf: '2011-03-13',
    source: 'UNHCR-U8',
    ...rest,
  });
};

describe('movements', () => {
  const wanted = (asOf: string, series: string | null = null) => ({
    kinds: ['arrival'] as const,
    asOf: Day.parse(asOf),
    series,
  });
  const valuesAt = (flows: readonly Flow[], asOf: string) =>
    movementRows(flows, GAZETTEER, wanted(asOf)).map(({ value }) => value);

  it('show the newest number of a pair known on the day', () => {
    const flows = [
      anArrival({ people: 90_000, asOf: '2011-03-05' }),
      anArrival({ people: 146_000, asOf: '2011-03-13' }),
      anArrival({ people: 190_000, asOf: '2011-03-27' }),
    ];
    expect(valuesAt(flows, '2011-03-14')).toEqual([146_000]);
    expect(valuesAt(flows, '2011-03-01')).toEqual([]);
  });

  it('never add two series about the same pair', () => {
    const flows = [
      anArrival({ people: 146_000 }),
      anArrival({ people: 150_500, asOf: '2011-03-14', series: 'Tunisian authorities' }),
    ];
    expect(valuesAt(flows, '2011-04-01')).toEqual([150_500]);
  });

  it('are of the series that the map is about wherever it has an entry, else of the newest', () => {
    const flows = [
      anArrival({ people: 56_139, to: { kind: 'country', iso3: 'NER' } }),
      anArrival({
        people: 80_000,
        to: { kind: 'country', iso3: 'NER' },
        series: 'IOM migrants without Libyans',
        asOf: '2011-12-30',
      }),
      anArrival({ people: 3_000, series: 'boats from Libya' }),
    ];
    const rows = movementRows(flows, GAZETTEER, wanted('2011-12-31', 'IOM all crossings'));
    expect(rows.map(({ value, series }) => [value, series])).toEqual([
      [56_139, 'IOM all crossings'],
      [3_000, 'boats from Libya'],
    ]);
  });

  it('are never a part that was published on one day with its whole', () => {
    const flows = [
      anArrival({ people: 8_241, series: 'through Malta, by sea' }),
      anArrival({ people: 11_766, series: 'through Malta' }),
      anArrival({ people: 3_525, series: 'through Malta, by air' }),
    ];
    expect(valuesAt(flows, '2011-12-31')).toEqual([11_766]);
  });

  it.each([
    { name: 'part of the people', overrides: { category: 'Libyans' } },
    { name: 'one nationality', overrides: { nationality: Iso3.parse('BGD') } },
    { name: 'one crossing', overrides: { via: PlaceId.parse('crossing:XP-DEHIBA') } },
    { name: 'a plan', overrides: { isPlanned: true } },
    { name: 'another kind', overrides: { kind: 'evacuation' } },
  ] as const)('leave out $name', ({ overrides }) => {
    expect(valuesAt([anArrival({ people: 5_000, ...overrides })], '2011-12-31')).toEqual([]);
  });

  it('count an arrival whose end cannot be placed, and say both codes', async () => {
    const flows = [anArrival({ people: 5, to: { kind: 'several', codes: 'EGY+TUN' } })];
    const rows = movementRows(flows, GAZETTEER, wanted('2011-12-31'));
    const context = { scale: flowScale(scalableValues(rows)), olderRound: null };
    expect(arrivals.legend(rows, context)).toMatchObject({ counts: { unplaced: 1, drawn: 0 } });
    const [row] = rows;
    const title = row && arrivals.describe(row, context, await readerOf('en'))?.title;
    expect(title).toBe('From Libya to Egypt + Tunisia (several places together)');
  });

  it('name countries in the reader’s language', async () => {
    const [row] = movementRows([anArrival({ people: 9 })], GAZETTEER, wanted('2011-12-31'));
    const context = { scale: flowScale([9]), olderRound: null };
    const said = row && arrivals.describe(row, context, await readerOf('fr'));
    expect(said?.title).toContain('Tunisie');
    expect(said?.notes).toEqual(['cumul', 'Série : IOM all crossings']);
  });

  it('say how exact their source is, in the tooltip and in the table', async () => {
    const flows = [anArrival({ people: 110_100, qualifier: 'about' })];
    const rows = movementRows(flows, GAZETTEER, wanted('2011-12-31'));
    const context = { scale: flowScale([110_100]), olderRound: null };
    const reader = await readerOf('en');
    const [row] = rows;
    expect(row && arrivals.describe(row, context, reader)?.figure).toBe('about 110\u202f100');
    const table = arrivals.rowsAsTable(rows, context, reader);
    const at = table?.columns.findIndex(({ key }) => key === 'qualifier') ?? -1;
    expect(table?.rows[0]?.cells[at]?.text).toBe('about');
    expect(table?.rows[0]?.cells[at - 1]?.text).toBe('about 110\u202f100');
  });

  it('stand in a table with their unit and series; all countries together are called so', async () => {
    const flows = [
      anArrival({ people: 860_900, to: { kind: 'several', codes: 'ALL' } }),
      anArrival({
        people: 9,
        unit: 'individuals',
        series: null,
        to: { kind: 'country', iso3: 'EGY' },
      }),
    ];
    const rows = movementRows(flows, GAZETTEER, wanted('2011-12-31'));
    const context = { scale: flowScale([9]), olderRound: null };
    const table = arrivals.rowsAsTable(rows, context, await readerOf('en'));
    expect(table?.columns.map(({ key }) => key)).toEqual([
      'from',
      'to',
      'value',
      'unit',
      'series',
      'asOf',
    ]);
    expect(table?.rows[0]?.from).toMatchObject([{ source: 'UNHCR-U8' }]);
    expect(table?.rows.map(({ cells }) => cells.slice(1, 5).map(({ text }) => text))).toEqual([
      ['all countries together', '860\u202f900', 'crossings', 'IOM all crossings'],
      ['Egypt', '9', 'individuals', ''],
    ]);
  });
});
