import { Day, Pcode, type ResidentsOfArea, SourceId } from '@waystation/domain';
import { describe, expect, it } from 'vitest';
import { EMPTY_MAP_STATE } from '../address/map-state';
import { readMapState } from '../address/read-map-state';
import { classSetting } from '../view/class-setting';
import { areaBreaks } from './area-breaks';

const PCODES = ['SS0609', 'SS0101', 'SS0806', 'SS0807', 'SS0102'].map((text) => Pcode.parse(text));
const REFERENCE = { pcode: PCODES, value: [250_889, 161_019, 90_007, null, 412], total: 502_327 };
const OF_2021: ResidentsOfArea = {
  value: 400_000,
  base: {
    source: SourceId.parse('COD-PS-SSD'),
    title: 'COD-PS SSD',
    publisher: 'OCHA',
    asOf: Day.parse('2021-12-31'),
    asOfPrecision: 'year',
  },
};
const AREAS = {
  pcode: PCODES,
  areaKm2: [5_000, 18_000, 6_000, 10_000, 4_000],
  residents: new Map(),
};

const settingOf = (address: Readonly<Record<string, string>>) =>
  classSetting(readMapState(address).state);

describe('areaBreaks', () => {
  it('leaves absent figures out, and counts zero classes for them', () => {
    expect(areaBreaks(REFERENCE, AREAS, classSetting(EMPTY_MAP_STATE)).values).toHaveLength(4);
  });

  it('classes densities with as many decimals as tell them apart', () => {
    const { breaks, values } = areaBreaks(REFERENCE, AREAS, settingOf({ by: 'perKm2' }));
    expect(values[0]).toBeCloseTo(50.18, 2);
    expect(breaks.decimals).toBe(1);
    expect(breaks.lower[0]).toBe(0.1);
  });

  it('classes shares of all people counted', () => {
    const { values } = areaBreaks(REFERENCE, AREAS, settingOf({ by: 'shareOfTotal' }));
    expect(values.reduce((sum, share) => sum + share, 0)).toBeCloseTo(100, 6);
  });

  it('classes rates of residents, of the areas whose residents are known', () => {
    const rubkona = REFERENCE.pcode.slice(0, 1).map((pcode) => [pcode, OF_2021] as const);
    const bases = { ...AREAS, residents: new Map(rubkona) };
    const { values } = areaBreaks(REFERENCE, bases, settingOf({ by: 'per1000Residents' }));
    expect(values).toEqual([627.2225]);
  });

  it('keeps limits set by hand, whatever the figures are', () => {
    const setting = settingOf({ classes: 'manual:5000_15000' });
    expect(areaBreaks(REFERENCE, AREAS, setting).breaks.lower).toEqual([1, 5_001, 15_001]);
    expect(areaBreaks(undefined, undefined, setting).breaks.lower).toEqual([1, 5_001, 15_001]);
  });

  it.each(['quantile:3', 'natural:4', 'geometric:4', 'equalInterval:9'])(
    'takes %s from the address',
    (classes) => {
      const { breaks } = areaBreaks(REFERENCE, AREAS, settingOf({ classes }));
      expect(classes.startsWith(breaks.method)).toBe(true);
    },
  );
});
