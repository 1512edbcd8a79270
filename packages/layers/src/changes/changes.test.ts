import { describe, expect, it } from 'vitest';
import { COUNTIES, COUNTY_FIGURES, COUNTY_GEOMETRY, ROUND_11 } from '../../test/four-counties';
import { readerOf } from '../../test/reader-of';
import { areaRows } from '../areas/area-rows';
import { LAYERS } from '../registry';
import { type ChangeContext, changeRows, newlyCounted } from './change-rows';

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

  it('count what both rounds counted inside an area, and what is new apart from it', () => {
    const none = { subjects: 0, value: 0 };
    const until = { before: 95_074, change: -5_754, newlyCovered: none, noLongerCovered: none };
    const [row] = changeRows(
      rowsOf([95_074, 1, 1, 1]),
      rowsOf([108_126, 1, 1, 1]),
      new Map([['SS0609', { ...until, newPlaces: { subjects: 12, value: 18_806 } }]]),
    );
    expect(row?.change).toEqual({ kind: 'both', change: -5_754 });
    expect(row && newlyCounted(row)).toBe(18_806);
  });

  it.each([
    { newlyCovered: 2, noLongerCovered: 0, kind: 'newlyCovered' },
    { newlyCovered: 0, noLongerCovered: 2, kind: 'noLongerCovered' },
    { newlyCovered: 0, noLongerCovered: 0, kind: 'neither' },
  ] as const)('give no change where nothing was counted twice: $kind', ({ kind, ...of }) => {
    const until = {
      before: null,
      change: null,
      newlyCovered: { subjects: of.newlyCovered, value: 7 },
      noLongerCovered: { subjects: of.noLongerCovered, value: 7 },
      newPlaces: { subjects: 0, value: 0 },
    };
    const [row] = changeRows(
      rowsOf([5, 1, 1, 1]),
      rowsOf([9, 1, 1, 1]),
      new Map([['SS0609', until]]),
    );
    expect(row?.change).toEqual({ kind });
    expect(row && newlyCounted(row)).toBe(0);
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
