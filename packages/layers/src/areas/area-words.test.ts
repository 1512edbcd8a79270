import { breaksAfter } from '@waystation/cartography';
import { AreaColumns } from '@waystation/domain';
import { describe, expect, it } from 'vitest';
import { COUNTIES, COUNTY_CONTEXT, COUNTY_ROWS } from '../../test/four-counties';
import { readerOf } from '../../test/reader-of';
import { AREA_SOURCE } from './area-sources';
import { areas } from './areas';
import { withParents } from './with-parents';

const STATES = AreaColumns.parse({
  ...COUNTIES,
  level: 1,
  pcode: ['SS06'],
  names: [{ en: 'Unity', ar: 'الوحدة' }],
  parent: ['SSD'],
  longitude: [1],
  latitude: [0.5],
  areaKm2: [17_000],
});

describe('the words about an area', () => {
  it('give the number, what it is of, and its date', async () => {
    const [rubkona] = COUNTY_ROWS;
    const reader = await readerOf('en');
    expect(rubkona && areas.describe(rubkona, COUNTY_CONTEXT, reader)).toEqual({
      title: 'Rubkona',
      figure: '174\u202F545',
      unit: 'individuals',
      asOf: reader.formats.date('2021-09-30'),
      notes: [],
    });
  });

  it('give the name in the reader’s language where there is one', async () => {
    const reader = await readerOf('ar');
    const titles = COUNTY_ROWS.map((row) => areas.describe(row, COUNTY_CONTEXT, reader)?.title);
    expect(titles).toEqual(['روبكونا', 'Pariang', 'Twic', 'Abyei']);
  });

  it('say zero as a number and each absence in words, with its meaning', async () => {
    const reader = await readerOf('en');
    const said = COUNTY_ROWS.slice(1).map((row) => areas.describe(row, COUNTY_CONTEXT, reader));
    expect(said.map((tooltip) => tooltip?.figure)).toEqual(['0', 'suppressed', 'not assessed']);
    expect(said[2]?.notes).toEqual(['The round did not cover it. This does not mean zero.']);
  });

  it('say how exact a number is, and tell it in the table beside the digits', async () => {
    const [first] = COUNTY_ROWS;
    const rows = COUNTY_ROWS.map((row) =>
      row === first ? { ...row, value: 110_100, qualifier: 'about' as const } : row,
    );
    const reader = await readerOf('en');
    expect(rows[0] && areas.describe(rows[0], COUNTY_CONTEXT, reader)?.figure).toBe(
      'about 110\u202F100',
    );
    const table = areas.rowsAsTable(rows, COUNTY_CONTEXT, reader);
    const at = table?.columns.findIndex(({ key }) => key === 'qualifier') ?? -1;
    expect(table?.rows.map(({ cells }) => cells[at]?.text)).toEqual(['about', '', '', '']);
    const exact = areas.rowsAsTable(COUNTY_ROWS, COUNTY_CONTEXT, reader);
    expect(exact?.columns.map(({ key }) => key)).not.toContain('qualifier');
  });

  it('say where the question does not arise, on the map, in the legend and in words', async () => {
    const [first] = COUNTY_ROWS;
    const rows = first ? [{ ...first, value: null, absence: 'notApplicable' as const }] : [];
    const reader = await readerOf('en');
    const drawn = areas.sources(rows, COUNTY_CONTEXT)[AREA_SOURCE]?.data.features ?? [];
    expect(drawn.map(({ properties }) => properties)).toMatchObject([{ pattern: 'notApplicable' }]);
    const legend = areas.legend(rows, COUNTY_CONTEXT);
    expect(legend).toMatchObject({
      nothings: expect.arrayContaining([
        { what: 'notApplicable', count: 1, isPartOfClasses: false },
      ]),
    });
    expect(rows.map((row) => areas.describe(row, COUNTY_CONTEXT, reader))).toMatchObject([
      { figure: 'does not apply', notes: ['The question does not arise here.'] },
    ]);
    const table = areas.rowsAsTable(rows, COUNTY_CONTEXT, reader);
    expect(table?.rows[0]?.cells[2]?.text).toBe('does not apply');
  });

  it('fill the table with the same rows, absences sorted below every number', async () => {
    const table = areas.rowsAsTable(COUNTY_ROWS, COUNTY_CONTEXT, await readerOf('en'));
    expect(table?.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
      ['Rubkona', 'SS0609', '174\u202F545'],
      ['Pariang', 'SS0607', '0'],
      ['Twic', 'SS0806', 'suppressed'],
      ['Abyei', 'SS0807', 'not assessed'],
    ]);
    expect(table?.rows.map(({ cells }) => cells[2]?.sortBy)).toEqual([174_545, 0, -1, -1]);
    // All of one round, which the layer names.
    expect(table?.rows.map(({ from }) => from)).toEqual(Array(4).fill(undefined));
  });

  it('name in the table the area that each lies in, in the reader’s language', async () => {
    const rows = withParents(COUNTY_ROWS, [STATES, COUNTIES]);
    const table = areas.rowsAsTable(rows, COUNTY_CONTEXT, await readerOf('ar'));
    expect(table?.columns.map(({ key }) => key)).toEqual(['area', 'pcode', 'parent', 'value']);
    expect(table?.rows.map(({ cells }) => cells[2]?.text)).toEqual([
      'الوحدة',
      'الوحدة',
      'SS08',
      'SS08',
    ]);
  });

  it('have no column for areas above where there are none', async () => {
    const table = areas.rowsAsTable(
      withParents(COUNTY_ROWS, []),
      COUNTY_CONTEXT,
      await readerOf('en'),
    );
    expect(table?.columns.map(({ key }) => key)).not.toContain('parent');
  });
});

describe('classes of a relation', () => {
  const relation = 'perKm2' as const;
  const breaks = breaksAfter({ method: 'manual', decimals: 1 }, [5, 20]);
  const context = { ...COUNTY_CONTEXT, relation, breaks };

  it('class an area by its rate, and still say its number', async () => {
    const [rubkona] = COUNTY_ROWS;
    const drawn = areas.sources(COUNTY_ROWS, context)[AREA_SOURCE]?.data.features ?? [];
    expect(drawn[0]?.properties).toMatchObject({ fill: 'class-2' });
    const said = rubkona && areas.describe(rubkona, context, await readerOf('en'));
    expect(said?.figure).toBe('174\u202f545');
    expect(said?.notes).toContain('34.9 people per km²');
  });

  it('have a column of their own in the table, beside the numbers', async () => {
    const table = areas.rowsAsTable(COUNTY_ROWS, context, await readerOf('en'));
    expect(table?.columns.map(({ key }) => key)).toEqual(['area', 'pcode', 'value', 'related']);
    expect(table?.rows[0]?.cells.map(({ text }) => text)).toEqual([
      'Rubkona',
      'SS0609',
      '174\u202f545',
      '34.9',
    ]);
  });

  it('are unknown, never zero, where there is no denominator', () => {
    const share = { ...COUNTY_CONTEXT, relation: 'shareOfTotal', total: null } as const;
    const drawn = areas.sources(COUNTY_ROWS, share)[AREA_SOURCE]?.data.features ?? [];
    expect(drawn[0]?.properties).toMatchObject({ fill: 'absent', pattern: 'unknown' });
  });
});
