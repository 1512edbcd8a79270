import { describe, expect, it } from 'vitest';
import { Day, Pcode } from '../codes';
import { ResidentColumns } from '../views/resident-columns';
import { basesOf, residentsOn } from './residents-on';

const SOUTH_SUDAN = { source: 'COD-PS-SSD', title: 'COD-PS SSD', publisher: 'OCHA' } as const;
const RUBKONA = Pcode.parse('SS0609');
const JUBA = Pcode.parse('SS0101');

/** Rubkona in three years, Juba in one. */
const COLUMNS = ResidentColumns.parse({
  level: 2,
  bases: [
    { ...SOUTH_SUDAN, asOf: '2018-12-31', asOfPrecision: 'year' },
    { ...SOUTH_SUDAN, asOf: '2021-12-31', asOfPrecision: 'year' },
    { ...SOUTH_SUDAN, asOf: '2024-12-31', asOfPrecision: 'year' },
  ],
  pcode: [RUBKONA, RUBKONA, RUBKONA, JUBA],
  residents: [200_000, 210_000, 230_000, 480_000],
  base: [0, 1, 2, 2],
});

const on = (day: string) => residentsOn(2, COLUMNS, Day.parse(day));

describe('residentsOn', () => {
  it.each([
    { day: '2019-03-31', residents: 200_000 },
    { day: '2021-09-30', residents: 210_000 },
    { day: '2025-02-28', residents: 230_000 },
    { day: '2014-02-28', residents: 200_000 },
  ])('relates a figure of $day to $residents residents', ({ day, residents }) => {
    expect(on(day).get(RUBKONA)?.value).toBe(residents);
  });

  it('takes another year for an area that has only that one, and says which', () => {
    const areas = on('2021-09-30');
    expect(areas.get(JUBA)?.base.asOf).toBe('2024-12-31');
    expect(basesOf(areas.values()).map(({ asOf }) => asOf)).toEqual(['2021-12-31', '2024-12-31']);
  });

  it('knows nothing of an area that is not listed, of another level, or without columns', () => {
    expect(on('2021-09-30').has(Pcode.parse('SS0102'))).toBe(false);
    expect(residentsOn(1, COLUMNS, Day.parse('2021-09-30')).size).toBe(0);
    expect(residentsOn(2, null, Day.parse('2021-09-30')).size).toBe(0);
  });
});
