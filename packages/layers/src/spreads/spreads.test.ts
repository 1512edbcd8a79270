import { SPREAD_RADIUS } from '@waystation/cartography';
import { SourceSpreads } from '@waystation/domain';
import { describe, expect, it } from 'vitest';
import { COUNTIES, ROUND_11 } from '../../test/four-counties';
import { readerOf } from '../../test/reader-of';
import { LAYERS } from '../registry';
import { spreadRows } from './spread-rows';
import { SPREAD_SOURCE } from './spread-sources';

const spread = (ratio: number | null, name: string) => ({
  counts: 2,
  least: ratio === null ? 0 : 1_000,
  most: 1_000 * (ratio ?? 1),
  ratio,
  class: name,
});

/** Rubkona agreed and far, Pariang close, in Twic one says nobody; of Abyei there is one count. */
const SPREADS = SourceSpreads.parse({
  level: 2,
  askedFor: '2021-12-31',
  passports: [ROUND_11],
  areas: [
    { pcode: 'SS0609', spread: spread(1.6, 'far'), isAgreed: true },
    { pcode: 'SS0607', spread: spread(1.05, 'close'), isAgreed: false },
    { pcode: 'SS0806', spread: spread(null, 'twofold'), isAgreed: false },
  ],
});
const ROWS = spreadRows(COUNTIES, SPREADS);
const CONTEXT = { unit: 'individuals', passport: ROUND_11 } as const;

const features = LAYERS.spreads.sources(ROWS, CONTEXT)[SPREAD_SOURCE]?.data.features ?? [];

describe('the map of differing sources', () => {
  it('marks areas with two counts, the larger the further these lie apart', () => {
    expect(features.map(({ properties }) => properties)).toEqual([
      { key: 'SS0609', radius: SPREAD_RADIUS.far, isAgreed: true },
      { key: 'SS0607', radius: SPREAD_RADIUS.close, isAgreed: false },
      { key: 'SS0806', radius: SPREAD_RADIUS.twofold, isAgreed: false },
    ]);
    const radii = Object.values(SPREAD_RADIUS);
    expect(radii).toEqual(radii.toSorted((a, b) => a - b));
  });

  it('has a legend that counts what it draws, and what it does not', () => {
    expect(LAYERS.spreads.legend(ROWS, CONTEXT)).toEqual({
      kind: 'spreads',
      classes: [
        { class: 'twofold', count: 1 },
        { class: 'far', count: 1 },
        { class: 'apart', count: 0 },
        { class: 'close', count: 1 },
      ],
      agreed: 1,
      notCompared: 1,
      unplaced: 0,
    });
  });

  it('says the least and the greatest count, by how much, and whether a figure is agreed', async () => {
    const reader = await readerOf('en');
    const [rubkona, , twic, abyei] = ROWS;
    expect(rubkona && LAYERS.spreads.describe(rubkona, CONTEXT, reader)).toMatchObject({
      title: 'Rubkona',
      figure: reader.formats.range(1_000, 1_600),
      unit: 'individuals',
      notes: ['The highest count is 1.6 times the lowest.', 'A figure is agreed.'],
    });
    expect(twic && LAYERS.spreads.describe(twic, CONTEXT, reader)?.notes).toEqual([
      'One source counted nobody, another counted people.',
      'No agreed figure yet.',
    ]);
    expect(abyei && LAYERS.spreads.describe(abyei, CONTEXT, reader)?.figure).toBe(
      'not two counts to compare',
    );
  });

  it('is a table of all areas', async () => {
    const reader = await readerOf('en');
    const table = LAYERS.spreads.rowsAsTable(ROWS, CONTEXT, reader);
    const { number } = reader.formats;
    expect(table?.rows.map(({ cells }) => cells.map(({ text }) => text).slice(2))).toEqual([
      [number(1_000), number(1_600), '1.6', 'A figure is agreed.'],
      [number(1_000), number(1_050), '1.1', 'No agreed figure yet.'],
      ['0', number(1_000), 'some, and none', 'No agreed figure yet.'],
      [...Array(3).fill('not two counts to compare'), 'No agreed figure yet.'],
    ]);
  });
});
