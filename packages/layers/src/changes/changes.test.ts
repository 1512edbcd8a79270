import { describe, expect, it } from 'vitest';
import { COUNTIES, COUNTY_FIGURES, COUNTY_GEOMETRY, ROUND_11 } from '../../test/four-counties';
import { readerOf } from '../../test/reader-of';
import { areaRows } from '../areas/area-rows';
import { LAYERS } from '../registry';
import { type ChangeContext, changeRows } from './change-rows';

const figuresOf = (value: readonly (number | null)[]) => ({
  ...COUNTY_FIGURES,
  value: [...value],
  absence: value.map((one) => (one === null ? ('notAssessed' as const) : null)),
});
const rowsOf = (value: readonly (number | null)[]) =>
  areaRows(COUNTIES, figuresOf(value), COUNTY_GEOMETRY);

/** Rubkona rose, Pariang is new, Twic was not reached again, Abyei was never assessed. */
const ROWS = changeRows(rowsOf([119_392, null, 5_000, null]), rowsOf([149_709, 800, null, null]));
const CONTEXT: ChangeContext = {
  breaks: { little: 500, large: 5_000 },
  unit: 'individuals',
  before: ROUND_11,
  after: ROUND_11,
};

describe('changeRows', () => {
  it('give a change only where both rounds have a number', () => {
    expect(ROWS.map(({ change }) => change)).toEqual([
      { kind: 'both', change: 30_317 },
      { kind: 'newlyCovered' },
      { kind: 'noLongerCovered' },
      { kind: 'neither' },
    ]);
  });

  it('take an area that the earlier round does not list for one that it did not assess', () => {
    const [row] = changeRows([], rowsOf([1, 2, 3, 4]));
    expect(row?.change).toEqual({ kind: 'newlyCovered' });
    expect(row?.before).toMatchObject({ value: null, absence: 'notAssessed' });
  });

  it('count a fall to a reported zero as a change, not as lost coverage', () => {
    const [row] = changeRows(rowsOf([70, 1, 1, 1]), rowsOf([0, 1, 1, 1]));
    expect(row?.change).toEqual({ kind: 'both', change: -70 });
  });
});

describe('the map of changes', () => {
  it('fills by class, and draws coverage that came or went with patterns of its own', () => {
    const features = LAYERS.changes.sources(ROWS, CONTEXT)['ws-changes']?.data.features ?? [];
    expect(features.map(({ properties }) => properties)).toEqual([
      { key: 'SS0609', fill: 'muchMore' },
      { key: 'SS0607', fill: 'apart', pattern: 'newlyCovered' },
      { key: 'SS0806', fill: 'apart', pattern: 'noLongerCovered' },
      { key: 'SS0807', fill: 'apart', pattern: 'notAssessed' },
    ]);
  });

  it('has a legend that counts every area once', () => {
    const legend = LAYERS.changes.legend(ROWS, CONTEXT);
    expect(legend).toMatchObject({
      kind: 'changes',
      isSameMethod: true,
      classes: [{ class: 'muchMore', count: 1 }, {}, { count: 0 }, {}, {}],
      apart: [{ count: 1 }, { count: 1 }, { count: 1 }],
    });
  });

  it('says both figures, so that a change is never without its parts', async () => {
    const [rubkona, pariang] = ROWS;
    const reader = await readerOf('en');
    const said = rubkona && LAYERS.changes.describe(rubkona, CONTEXT, reader);
    expect(said).toMatchObject({ title: 'Rubkona', figure: '+30\u202f317' });
    expect(said?.notes).toEqual(['30\u00a0Sep\u00a02021: 119\u202f392, now 149\u202f709']);
    expect(pariang && LAYERS.changes.describe(pariang, CONTEXT, reader)?.figure).toBe(
      'Newly covered',
    );
  });

  it('has a table with both figures and the change', async () => {
    const table = LAYERS.changes.rowsAsTable(ROWS, CONTEXT, await readerOf('en'));
    expect(table?.rows[0]?.cells.map(({ text }) => text)).toEqual([
      'Rubkona',
      'SS0609',
      '119\u202f392',
      '149\u202f709',
      '+30\u202f317',
    ]);
  });
});
