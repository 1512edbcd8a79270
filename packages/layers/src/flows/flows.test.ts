import { createExpression } from '@maplibre/maplibre-gl-style-spec';
import { flowScale, flowWidth } from '@waystation/cartography';
import { Day, PresentByOrigin } from '@waystation/domain';
import { describe, expect, it } from 'vitest';
import { ROUND_11 } from '../../test/four-counties';
import { GAZETTEER } from '../../test/gazetteer';
import { readerOf } from '../../test/reader-of';
import { arrowIcon, flowImages } from './flow-images';
import { flowFate, flowsInFocus, scalableValues } from './flow-rows';
import { origins } from './flows';
import { isWithoutOrigins, olderOriginRound, originRows } from './origin-rows';

/** Round 10 of South Sudan, 31 December 2020: people present by where they come from. */
const PRESENT = PresentByOrigin.parse({
  askedFor: '2021-12-02',
  indicator: 'idp.individuals.stock.mobility-tracking',
  passport: { ...ROUND_11, asOf: '2020-12-31', roundNumber: 10 },
  pairs: [
    { from: { kind: 'area', pcode: 'SS03' }, to: 'SS07', value: 56_333, absence: null },
    { from: { kind: 'area', pcode: 'SS03' }, to: 'SS03', value: 213_445, absence: null },
    { from: { kind: 'area', pcode: 'SS07' }, to: 'SS03', value: 12, absence: null },
    { from: { kind: 'area', pcode: 'SS01' }, to: 'SS03', value: null, absence: 'suppressed' },
    { from: { kind: 'notStated' }, to: 'SS03', value: 23_115, absence: null },
    {
      from: { kind: 'foreign', code: 'UGA03', name: 'Northern', country: 'UGA' },
      to: 'SS01',
      value: 900,
      absence: null,
    },
  ],
  unknownOrForeign: 24_015,
});

const ROWS = originRows(PRESENT, GAZETTEER, 'individuals');
const CONTEXT = { scale: { maximum: 56_333, threshold: 4_500 }, olderRound: null };

describe('people present by origin', () => {
  it('are drawn only between two places, from the threshold on', () => {
    expect(ROWS.map((row) => flowFate(row, CONTEXT.scale))).toEqual([
      'drawn',
      'sameArea',
      'belowThreshold',
      'withoutNumber',
      'unplaced',
      'unplaced',
    ]);
  });

  it('in and out of what is selected have a legend that counts no others', () => {
    const own = flowsInFocus(ROWS, ['area:SS07']);
    expect(own.map(({ key }) => key)).toEqual(['area:SS03>area:SS07', 'area:SS07>area:SS03']);
    expect(origins.legend(own, CONTEXT)).toMatchObject({
      counts: { drawn: 1, belowThreshold: 1, sameArea: 0, unplaced: 0 },
    });
    expect(flowsInFocus(ROWS, [])).toBe(ROWS);
  });

  it('are measured against the largest pair that can be drawn, not against people who stayed', () => {
    expect(scalableValues(ROWS)).toEqual([56_333, 12]);
    expect(flowScale(scalableValues(ROWS)).maximum).toBe(56_333);
  });

  it('have lines as wide as the legend says, and a head for each', () => {
    const sources = origins.sources(ROWS, CONTEXT);
    const [line] = sources['ws-origins-lines']?.data.features ?? [];
    const [head] = sources['ws-origins-heads']?.data.features ?? [];
    const width = flowWidth(56_333, 56_333);
    expect(sources['ws-origins-lines']?.lineMetrics).toBe(true);
    expect(line?.properties).toMatchObject({ key: 'area:SS03>area:SS07', width });
    expect(head?.properties).toMatchObject({ key: line?.properties.key, icon: arrowIcon(width) });
    expect(origins.legend(ROWS, CONTEXT)).toMatchObject({
      threshold: 4_500,
      arrows: [{ value: 5_000 }, { value: 20_000 }, { value: 56_333, width }],
      counts: { drawn: 1, sameArea: 1, belowThreshold: 1, withoutNumber: 1, unplaced: 2 },
    });
  });

  it('draw exactly what the legend counts as drawn', () => {
    for (const threshold of [1, 13, 4_500, 60_000]) {
      const context = { scale: { maximum: 56_333, threshold }, olderRound: null };
      const drawn = origins.sources(ROWS, context)['ws-origins-lines']?.data.features.length;
      expect(origins.legend(ROWS, context)).toMatchObject({ counts: { drawn } });
    }
  });

  it('name the newer round that was published without origins, by number and date', () => {
    const passedOver = { ...ROUND_11, asOf: Day.parse('2021-12-01'), roundNumber: 12 };
    const olderRound = olderOriginRound({ ...PRESENT, passedOver });
    expect(olderRound).toEqual({
      shown: { number: 10, asOf: '2020-12-31' },
      newer: { number: 12, asOf: '2021-12-01' },
    });
    expect(origins.legend(ROWS, { ...CONTEXT, olderRound })).toMatchObject({ olderRound });
    expect(olderOriginRound(PRESENT)).toBeNull();
  });

  it('are without origins only where something was published and nothing says from where', () => {
    const notStated = PRESENT.pairs.filter(({ from }) => from.kind === 'notStated');
    expect(isWithoutOrigins({ pairs: notStated })).toBe(true);
    expect(isWithoutOrigins(PRESENT)).toBe(false);
    expect(isWithoutOrigins({ pairs: [] })).toBe(false);
  });

  it('are said to be present, with both ends and the date', async () => {
    const reader = await readerOf('en');
    const [jonglei] = ROWS;
    const said = jonglei && origins.describe(jonglei, CONTEXT, reader);
    const date = reader.formats.date('2020-12-31');
    expect(said).toMatchObject({
      title: 'From Jonglei to Upper Nile',
      figure: '56\u202F333',
      unit: `individuals in Upper Nile from Jonglei, ${date}`,
    });
    expect(said?.notes.join()).toContain('does not count journeys');
  });

  it('name an origin that cannot be placed as it was published', async () => {
    const reader = await readerOf('en');
    const table = origins.rowsAsTable(ROWS, CONTEXT, reader);
    expect(table?.rows.map(({ cells }) => cells[0]?.text)).toEqual([
      'Jonglei',
      'Jonglei',
      'Upper Nile',
      'Central Equatoria',
      'origin not recorded',
      'Northern, Uganda (UGA03)',
    ]);
  });

  it.each([1.1, 2.3, 5, 9.5])('have a picture of the head for a line of %d px', (width) => {
    expect(flowImages('light').map(({ id }) => id)).toContain(`${arrowIcon(width)}-light`);
  });
});

describe('the flows of a selected place', () => {
  const isDrawn = (focus: readonly string[], ends: { from: string; to: string }): unknown => {
    const style = origins.styleLayers(origins.params.parse({ focus }), 'light');
    const answers = style.map((layer) => {
      const filter = createExpression('filter' in layer ? layer.filter : undefined);
      return filter.result === 'success'
        ? filter.value.evaluate({ zoom: 6 }, { type: 'LineString', properties: ends }, {})
        : filter.value;
    });
    return new Set(answers).size === 1 ? answers[0] : answers;
  };

  it.each([
    { focus: [], from: 'area:SS03', to: 'area:SS07', drawn: true },
    { focus: ['area:SS07'], from: 'area:SS03', to: 'area:SS07', drawn: true },
    { focus: ['area:SS07'], from: 'area:SS07', to: 'area:SS01', drawn: true },
    { focus: ['area:SS07'], from: 'area:SS03', to: 'area:SS01', drawn: false },
    { focus: ['area:SS0701', 'area:SS07'], from: 'area:SS03', to: 'area:SS07', drawn: true },
  ])('$focus: from $from to $to is drawn, with its head: $drawn', ({ focus, from, to, drawn }) => {
    expect(isDrawn(focus, { from, to })).toBe(drawn);
  });

  it('are found by the ends that lines and heads carry', () => {
    const rows = originRows(PRESENT, GAZETTEER, 'individuals');
    const context = { scale: flowScale(scalableValues(rows)), olderRound: null };
    for (const { data } of Object.values(origins.sources(rows, context))) {
      expect(data.features[0]?.properties).toMatchObject({ from: 'area:SS03', to: 'area:SS07' });
    }
  });
});
