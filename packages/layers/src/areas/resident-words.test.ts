import { breaksAfter } from '@waystation/cartography';
import { Day, Pcode, type ResidentBase, SourceId } from '@waystation/domain';
import { describe, expect, it } from 'vitest';
import { COUNTY_CONTEXT, COUNTY_ROWS } from '../../test/four-counties';
import { readerOf } from '../../test/reader-of';
import { areas } from './areas';
import { classedFigure } from './classed-figure';
import { residentBasesWord } from './resident-words';
import { withResidents } from './with-residents';

const OF_2021: ResidentBase = {
  source: SourceId.parse('COD-PS-SSD'),
  title: 'COD-PS SSD',
  publisher: 'OCHA',
  asOf: Day.parse('2021-12-31'),
  asOfPrecision: 'year',
};
const OF_THAT_DAY: ResidentBase = {
  ...OF_2021,
  asOf: Day.parse('2021-09-30'),
  asOfPrecision: 'day',
};
const CONTEXT = {
  ...COUNTY_CONTEXT,
  breaks: breaksAfter({ method: 'manual', decimals: 1 }, [100, 400]),
  relation: 'per1000Residents',
} as const;

/** Rubkona and Twic, whose number is held back, have residents; Pariang has none; Abyei is not listed. */
const ROWS = withResidents(
  COUNTY_ROWS,
  new Map([
    [Pcode.parse('SS0609'), { value: 400_000, base: OF_2021 }],
    [Pcode.parse('SS0806'), { value: 300_000, base: OF_2021 }],
    [Pcode.parse('SS0607'), { value: 0, base: OF_2021 }],
  ]),
);

const at = (pcode: string) => {
  const row = ROWS.find((one) => one.pcode === pcode);
  if (row === undefined) {
    throw new Error(`no ${pcode}`);
  }
  return row;
};

describe('a number per 1,000 residents', () => {
  it('is said with its denominator, its source and its year', async () => {
    const said = areas.describe(at('SS0609'), CONTEXT, await readerOf('en'));
    expect(said?.figure).toBe('174\u202f545');
    expect(said?.notes).toContain(
      '436.4 per 1\u202f000 residents (400\u202f000 residents: COD-PS SSD, 2021)',
    );
  });

  it('has its denominator in the table, beside number and rate', async () => {
    const table = areas.rowsAsTable(ROWS, CONTEXT, await readerOf('en'));
    expect(table?.columns.map(({ label }) => label).slice(-3)).toEqual([
      'per 1\u202f000 residents',
      'Residents',
      'Source of residents',
    ]);
    expect(table?.rows[0]?.cells.map(({ text }) => text).slice(2)).toEqual([
      '174\u202f545',
      '436.4',
      '400\u202f000',
      'COD-PS SSD, 2021',
    ]);
  });

  it('of a number held back is held back, whatever is known of the residents', async () => {
    expect(classedFigure(at('SS0806'), CONTEXT)).toMatchObject({
      value: null,
      absence: 'suppressed',
    });
    const said = areas.describe(at('SS0806'), CONTEXT, await readerOf('en'));
    expect(JSON.stringify(said)).not.toContain('per 1');
  });

  it.each([
    {
      of: 'without residents',
      row: at('SS0607'),
      reason: 'No rate: 0 residents (COD-PS SSD, 2021)',
    },
    {
      of: 'whose residents nobody states',
      row: { ...at('SS0609'), residents: null },
      reason: 'No rate: how many people live here is not known',
    },
  ])('is unknown, never zero, for an area $of, and says why', async ({ row, reason }) => {
    expect(classedFigure(row, CONTEXT)).toMatchObject({ value: null, absence: 'unknown' });
    expect(areas.describe(row, CONTEXT, await readerOf('en'))?.notes).toContain(reason);
  });

  it('names every source and date once', async () => {
    const known = [OF_2021, OF_2021, OF_THAT_DAY].map((base) => ({ value: 1, base }));
    const words = residentBasesWord([...known, null], await readerOf('en'));
    expect(words).toBe('COD-PS SSD, 2021; COD-PS SSD, 30\u00a0Sep\u00a02021');
    expect(residentBasesWord([null], await readerOf('en'))).toBeNull();
  });
});
