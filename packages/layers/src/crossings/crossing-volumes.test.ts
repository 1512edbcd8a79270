import { Day, Flow, Iso3, StalenessRules } from '@waystation/domain';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { aCrossing } from '../../test/a-crossing';
import { readerOf } from '../../test/reader-of';
import { NO_MOVES } from '../moved/symbol-moves';
import { crossingRows, withVolumes } from './crossing-rows';
import { crossingVolumes } from './crossing-volumes';
import { crossings } from './crossings';

const NIMULE = 'crossing:nimule';
const country = (iso3: string) => ({ kind: 'country' as const, iso3: Iso3.parse(iso3) });

const aFlow = (overrides: Partial<z.input<typeof Flow>> = {}): Flow =>
  Flow.parse({
    from: country('SSD'),
    to: country('UGA'),
    via: NIMULE,
    kind: 'arrival',
    measure: 'cumulative',
    group: 'mixed',
    unit: 'crossings',
    reported: { kind: 'value', value: 6_600 },
    asOf: '2021-12-01',
    source: 'IOM',
    ...overrides,
  });

const CROSSING = aCrossing();
const volumesOf = (flows: readonly Flow[], day = '2021-12-02') =>
  crossingVolumes(CROSSING, flows, Day.parse(day));

describe('crossingVolumes', () => {
  it('has each way apart, and what comes back is not taken off', () => {
    const back = aFlow({
      from: country('UGA'),
      to: country('SSD'),
      reported: { kind: 'value', value: 120 },
    });
    expect(volumesOf([aFlow(), back]).map(({ from, to, value }) => [from, to, value])).toEqual([
      ['SSD', 'UGA', 6_600],
      ['UGA', 'SSD', 120],
    ]);
  });

  it('is the newest report by the day, never a sum of several', () => {
    const flows = [
      aFlow({ asOf: '2021-11-20', reported: { kind: 'value', value: 5_000 } }),
      aFlow(),
      aFlow({ asOf: '2021-12-09', reported: { kind: 'value', value: 9_000 } }),
    ];
    expect(volumesOf(flows).map(({ value }) => value)).toEqual([6_600]);
    expect(volumesOf(flows, '2021-11-25').map(({ value }) => value)).toEqual([5_000]);
    expect(volumesOf(flows, '2021-01-01')).toEqual([]);
  });

  it('takes all people before a category of them, however new, and says which it is', () => {
    const some = aFlow({ category: 'nationals', asOf: '2021-12-02' });
    expect(volumesOf([some, aFlow({ category: 'total' })])[0]).toMatchObject({
      category: null,
      asOf: '2021-12-01',
    });
    expect(volumesOf([some])[0]).toMatchObject({ category: 'nationals' });
  });

  it('of one day takes what counts since the beginning', () => {
    const daily = aFlow({ measure: 'daily', reported: { kind: 'value', value: 40 } });
    expect(volumesOf([daily, aFlow()])[0]).toMatchObject({ measure: 'cumulative', value: 6_600 });
  });

  it('knows the country behind the crossing itself', () => {
    const arrived = aFlow({ to: { kind: 'place', id: NIMULE } });
    expect(volumesOf([arrived])[0]).toMatchObject({ from: 'SSD', to: 'UGA' });
  });

  it.each([
    ['of another crossing', aFlow({ via: 'crossing:elegu' })],
    ['planned', aFlow({ isPlanned: true })],
    ['from nobody knows where', aFlow({ from: { kind: 'unknown' } })],
  ])('leaves out what is %s', (_, flow) => {
    expect(volumesOf([flow])).toEqual([]);
  });

  it('keeps why there is no number', () => {
    const silent = aFlow({ reported: { kind: 'absent', absence: 'suppressed' } });
    expect(volumesOf([silent])[0]).toMatchObject({ value: null, absence: 'suppressed' });
  });
});

describe('volumes on the map', () => {
  const CONTEXT = { moves: NO_MOVES, gazetteer: new Map() };
  const rule = StalenessRules.parse({}).crossings;
  const rowsWith = (flows: readonly Flow[]) =>
    withVolumes(
      crossingRows({ crossings: [CROSSING] }, new Date('2021-12-02T12:00:00Z'), rule),
      flows,
      Day.parse('2021-12-02'),
    );
  const propertiesOf = (flows: readonly Flow[]) =>
    crossings.sources(rowsWith(flows), CONTEXT)['ws-crossings']?.data.features[0]?.properties;

  it('stand beside the sign, and nothing where nobody was counted', () => {
    expect(propertiesOf([aFlow()])).toMatchObject({
      volumes: expect.stringMatching(/^SSD › UGA 6\s600$/u),
    });
    expect(propertiesOf([])).not.toHaveProperty('volumes');
  });

  it('are said with how exact they are, their unit, how they were counted and until when', async () => {
    const reader = await readerOf('en');
    const [row] = rowsWith([aFlow({ category: 'nationals', qualifier: 'moreThan' })]);
    const notes = row && crossings.describe(row, CONTEXT, reader)?.notes;
    expect(notes).toContain(
      `South Sudan to Uganda: more than ${reader.formats.number(6_600)} crossings, cumulative, ${reader.formats.date('2021-12-01')} (only: nationals)`,
    );
  });
});
