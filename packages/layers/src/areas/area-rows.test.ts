import { Day } from '@waystation/domain';
import { describe, expect, it } from 'vitest';
import {
  COUNTIES,
  COUNTY_FIGURES,
  COUNTY_GEOMETRY,
  COUNTY_ROWS,
  ROUND_11,
} from '../../test/four-counties';
import { areaRows } from './area-rows';

describe('areaRows', () => {
  it('joins figures to areas by P-code, in whatever order they come', () => {
    const { pcode, value, absence, carriedOver, passport } = COUNTY_FIGURES;
    const shuffled = {
      passport,
      ownPassports: null,
      pcode: pcode.toReversed(),
      value: value.toReversed(),
      absence: absence.toReversed(),
      qualifier: null,
      carriedOver,
    };
    expect(areaRows(COUNTIES, shuffled, COUNTY_GEOMETRY)).toEqual(COUNTY_ROWS);
  });

  it('leaves out areas that no figure was asked for, so that they are not drawn as unknown', () => {
    const asked = {
      pcode: COUNTIES.pcode.slice(1, 2),
      value: [0],
      absence: [null],
      qualifier: null,
      passport: null,
      ownPassports: null,
    };
    const rows = areaRows(COUNTIES, { ...asked, carriedOver: [false] }, COUNTY_GEOMETRY);
    expect(rows.map(({ pcode, value }) => [pcode, value])).toEqual([['SS0607', 0]]);
  });

  it('knows where each figure comes from, where areas were counted on days of their own', () => {
    const own = COUNTIES.pcode.map((_, index) =>
      index === 0 ? null : { ...ROUND_11, asOf: Day.parse(`2021-09-0${index}`) },
    );
    const figures = { ...COUNTY_FIGURES, ownPassports: own };
    const rows = areaRows(COUNTIES, figures, COUNTY_GEOMETRY);
    expect(rows.map(({ passport }) => passport?.asOf ?? null)).toEqual(
      COUNTY_FIGURES.pcode.map((_, index) => own[index]?.asOf ?? null),
    );
  });

  it('calls an area without a figure unknown, never zero', () => {
    const rows = areaRows(COUNTIES, null, null);
    expect(rows.map(({ value, absence }) => [value, absence])).toEqual(
      COUNTIES.pcode.map(() => [null, 'unknown']),
    );
  });
});
