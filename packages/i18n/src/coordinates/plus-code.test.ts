import { describe, expect, it } from 'vitest';
import { plusCodeOf } from './plus-code-grid';
import { readPlusCode } from './read-plus-code';

const NOWHERE = () => null;

const positionOf = (code: string, near: readonly [number, number] | null = null) => {
  const reading = readPlusCode(code, () => near);
  return reading?.kind === 'point' ? reading.position : null;
};

// The published test data of Open Location Code, google/open-location-code, folder test_data.
describe('a whole Plus Code', () => {
  // decoding.csv: south, west, north, east of the cell.
  it.each([
    ['7FG49Q00+', 20.35, 2.75, 20.4, 2.8],
    ['7FG49QCJ+2V', 20.37, 2.782_125, 20.370_125, 2.782_25],
    ['7FG49QCJ+2VX', 20.3701, 2.782_218_75, 20.370_125, 2.782_25],
    ['7FG49QCJ+2VXGJ', 20.370_113, 2.782_234_375, 20.370_114, 2.782_236_328_13],
    ['8FVC2222+22', 47.0, 8.0, 47.000_125, 8.000_125],
    ['4VCPPQGP+Q9', -41.273_125, 174.785_875, -41.273, 174.786],
    ['62G20000+', 0.0, -180.0, 1, -179],
    ['22220000+', -90, -180, -89, -179],
    ['6VGX0000+', 0, 179, 1, 180],
    ['6FH32222+222', 1, 1, 1.000_025, 1.000_031_25],
    ['CFX3X2X2+X2', 89.999_875, 1, 90, 1.000_125],
    ['84000000+', 30, -140, 50, -120],
    ['849VGJQF+VX7QR3J7QR3J', 37.539_669_12, -122.375_069_8242, 37.539_669_16, -122.375_069_7021],
  ])('%s is the middle of its cell', (code, ...sides) => {
    const [south, west, north, east] = sides;
    const [longitude, latitude] = positionOf(code) ?? [];
    expect(longitude).toBeCloseTo((west + east) / 2, 8);
    expect(latitude).toBeCloseTo((south + north) / 2, 8);
  });

  // validityTests.csv, the full ones and the invalid ones that have the shape of a code.
  it.each(['8FWC2345+G6', '8FWC2345+G6G', '8fwc2345+', '8FWCX400+', '849VGJQF+VX7QR3JW'])(
    '%s is valid',
    (code) => {
      expect(readPlusCode(code, NOWHERE)).toMatchObject({ kind: 'point', format: 'plusCode' });
    },
  );

  it.each(['8FWC2345+G', '8FWC2300+G6', 'WC2300+G6g', 'WC2345+G', 'WC2300+', '849VGJQF+VX7QR3U'])(
    '%s is refused as a code',
    (code) => {
      expect(readPlusCode(code, NOWHERE)).toEqual({ kind: 'impossible', problem: 'plusCode' });
    },
  );

  it.each(['G+', '+', '8FWC2_45+G6', '8FWC2η45+G6', '8FWC2345+G6+', '8FWC2345G6+', 'Camp+Town'])(
    '%s is none',
    (code) => {
      expect(readPlusCode(code, NOWHERE)).toBeNull();
    },
  );

  it('beyond the pole is refused', () => {
    expect(readPlusCode('X2222222+22', NOWHERE)).toMatchObject({ kind: 'impossible' });
  });

  // encoding.csv, the lines of ten digits.
  it.each([
    [20.370_0625, 2.782_1875, '7FG49QCJ+2V'],
    [47.000_0625, 8.000_0625, '8FVC2222+22'],
    [-41.273_0625, 174.785_9375, '4VCPPQGP+Q9'],
    [-89.999_9375, -179.999_9375, '22222222+22'],
    [90, 1, 'CFX3X2X2+X2'],
    [1.2, 3.4, '6FH56C22+22'],
    [35.6, 3.033, '8F75J22M+26'],
    [-37.014, -159.936, '43J2X3P7+CJ'],
    [10.734, -168.294, '722HPPM4+JC'],
    [-25.798, -59.812, '5862652Q+R6'],
    [-19.212, 107.423, '5PG9QCQF+66'],
    [-18.32, 96.397, '5MHRM9JW+2R'],
  ])('of %d, %d is %s', (latitude, longitude, code) => {
    expect(plusCodeOf([longitude, latitude])).toBe(code);
  });
});

describe('a short Plus Code', () => {
  // shortCodeTests.csv, those with digits before the plus sign.
  it.each([
    ['CJ+2VX', 51.370_8675, -1.217_765_625, '9C3W9QCJ+2VX'],
    ['CJ+2VX', 51.370_1125, -1.217_010_625, '9C3W9QCJ+2VX'],
    ['9QCJ+2VX', 51.385_2125, -1.217_765_625, '9C3W9QCJ+2VX'],
    ['9QCJ+2VX', 51.370_1125, -1.202_665_625, '9C3W9QCJ+2VX'],
    ['XGRF+PM', 47.0, 8.55, '8FRCXGRF+PM'],
    ['2222+22', 89.6, 0.0, 'CFX22222+22'],
    ['XXXXXX+XX', -81.0, 0.0, '2CXXXXXX+XX'],
  ])('%s near %d, %d is %s', (short, ...rest) => {
    const [latitude, longitude, whole] = rest;
    const [x, y] = positionOf(short, [longitude, latitude]) ?? [];
    const [wholeX = 0, wholeY = 0] = positionOf(whole) ?? [];
    expect(x).toBeCloseTo(wholeX, 8);
    expect(y).toBeCloseTo(wholeY, 8);
  });

  it('is near the town that is named with it', () => {
    const asked: (string | null)[] = [];
    readPlusCode('VH22+22 Juba, South Sudan', (town) => {
      asked.push(town);
      return [31.58, 4.85];
    });
    expect(asked).toEqual(['Juba, South Sudan']);
  });

  it('near nothing known is said to be so', () => {
    expect(readPlusCode('VH22+22 Atlantis', NOWHERE)).toEqual({
      kind: 'impossible',
      problem: 'plusCodeNowhere',
    });
  });
});
