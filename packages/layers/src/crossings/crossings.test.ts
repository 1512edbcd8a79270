import { CROSSING_STATUSES, Day, Flow, StalenessRules } from '@waystation/domain';
import { describe, expect, it } from 'vitest';
import { aCrossing } from '../../test/a-crossing';
import { readerOf } from '../../test/reader-of';
import { NO_MOVES } from '../moved/symbol-moves';
import { crossingRows, withVolumes } from './crossing-rows';
import { crossings } from './crossings';

const RULE = StalenessRules.parse({}).crossings;
const CONTEXT = {
  moves: NO_MOVES,
  gazetteer: new Map([['country:UGA', { names: { en: 'Uganda' }, position: null }]]),
};

const rowsAt = (moment: string, list = [aCrossing()]) =>
  crossingRows({ crossings: list }, new Date(moment), RULE);

const propertiesAt = (moment: string) =>
  crossings.sources(rowsAt(moment), CONTEXT)['ws-crossings']?.data.features[0]?.properties;

describe('the map of crossings', () => {
  it('shows what was known at the moment, and unknown before anything was', () => {
    expect(propertiesAt('2021-12-01T12:00:00Z')).toMatchObject({ icon: 'ws-crossing-unknown' });
    expect(propertiesAt('2021-12-02T12:00:00Z')).toMatchObject({ icon: 'ws-crossing-open' });
  });

  it('draws a status at half weight once it is twice as old as it may be', () => {
    expect(propertiesAt('2021-12-03T23:00:00Z')).toMatchObject({ weight: 1 });
    expect(propertiesAt('2021-12-06T00:00:00Z')).toMatchObject({ weight: 0.5 });
  });

  it('has a picture for every status in both appearances', () => {
    for (const theme of ['light', 'dark'] as const) {
      expect(crossings.images(theme).map(({ id }) => id)).toEqual(
        expect.arrayContaining(CROSSING_STATUSES.map((status) => `ws-crossing-${status}-${theme}`)),
      );
    }
  });

  it('counts in its legend what it draws, and apart what has no position', () => {
    const list = [aCrossing(), aCrossing({ position: null }), aCrossing({ statusLog: [] })];
    const rows = rowsAt('2021-12-02T12:00:00Z', list);
    expect(crossings.legend(rows, CONTEXT)).toMatchObject({
      statuses: [
        { status: 'open', count: 2 },
        { status: 'restricted', count: 0 },
        { status: 'closed', count: 0 },
        { status: 'unknown', count: 1 },
      ],
      withoutCoordinates: 1,
    });
    expect(crossings.sources(rows, CONTEXT)['ws-crossings']?.data.features).toHaveLength(2);
  });
});

describe('the numbers beside a crossing', () => {
  it.each([
    ['exact', 'SSD › UGA 6\u202f600'],
    ['about', 'SSD › UGA ~6\u202f600'],
    ['moreThan', 'SSD › UGA >6\u202f600'],
    ['atMost', 'SSD › UGA ≤6\u202f600'],
  ] as const)('say how exact they are: %s', (qualifier, volumes) => {
    const flow = Flow.parse({
      from: { kind: 'country', iso3: 'SSD' },
      to: { kind: 'country', iso3: 'UGA' },
      via: aCrossing().place.id,
      kind: 'arrival',
      measure: 'cumulative',
      group: 'mixed',
      unit: 'crossings',
      reported: { kind: 'value', value: 6_600 },
      asOf: '2021-12-01',
      source: 'IOM',
      qualifier,
    });
    const rows = withVolumes(rowsAt('2021-12-02T12:00:00Z'), [flow], Day.parse('2021-12-02'));
    expect(
      crossings.sources(rows, CONTEXT)['ws-crossings']?.data.features[0]?.properties,
    ).toMatchObject({ volumes });
  });
});

describe('the words about a crossing', () => {
  it('say status, date, countries and the source’s own words', async () => {
    const [row] = rowsAt('2021-12-02T12:00:00Z');
    const reader = await readerOf('en');
    expect(row && crossings.describe(row, CONTEXT, reader)).toEqual({
      title: 'Nimule',
      figure: 'Open',
      unit: 'Land crossing',
      asOf: reader.formats.date('2021-12-02'),
      notes: ['Between South Sudan and Uganda', 'open 08:00 to 18:00'],
    });
  });

  it('warn of age', async () => {
    const reader = await readerOf('en');
    const notesAt = (moment: string) => {
      const [row] = rowsAt(moment);
      return (row && crossings.describe(row, CONTEXT, reader)?.notes) ?? [];
    };
    expect(notesAt('2021-12-04T12:00:00Z')).toContain('older than usual');
    expect(notesAt('2021-12-09T12:00:00Z')).toContain('old, drawn weaker');
  });

  it('say unknown in the table where nothing was reported', async () => {
    const table = crossings.rowsAsTable(
      rowsAt('2021-12-01T12:00:00Z'),
      CONTEXT,
      await readerOf('en'),
    );
    expect(table?.rows[0]?.cells.map(({ text }) => text)).toEqual([
      'Nimule',
      'Land crossing',
      'Unknown',
      'unknown',
      'unknown',
    ]);
  });
});

describe('the table of crossings', () => {
  it('says unknown where nobody was counted, which is not nobody', async () => {
    const table = crossings.rowsAsTable(
      rowsAt('2021-12-02T12:00:00Z'),
      CONTEXT,
      await readerOf('en'),
    );
    expect(table?.rows[0]?.cells.at(-1)?.text).toBe('unknown');
  });
});
