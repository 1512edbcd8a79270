import { describe, expect, it } from 'vitest';
import { readDegrees } from './read-degrees';

/** Juba, as people write it. */
const WAYS_TO_WRITE_A_POINT = [
  ['4.85, 31.6', 'decimal'],
  ['4.85,31.6', 'decimal'],
  ['4.85 31.6', 'decimal'],
  ['(4.85, 31.6)', 'decimal'],
  ['4.85; 31.6', 'decimal'],
  ['4.85 / 31.6', 'decimal'],
  ['+4.85 +31.6', 'decimal'],
  ['geo:4.85,31.6', 'decimal'],
  ['4,85; 31,6', 'decimal'],
  ['4,85 31,6', 'decimal'],
  ['4,85, 31,6', 'decimal'],
  ['4,85,31,6', 'decimal'],
  ['N4.85 E31.6', 'decimal'],
  ['n 4.85, e 31.6', 'decimal'],
  ['4.85N 31.6E', 'decimal'],
  ['31.6E 4.85N', 'decimal'],
  ['E31.6 N4.85', 'decimal'],
  ['4.85° N, 31.6° E', 'decimal'],
  ['4.85° 31.6°', 'decimal'],
  ['lat 4.85 lon 31.6', 'decimal'],
  ['lat: 4.85, lng: 31.6', 'decimal'],
  ['Longitude = 31.6, Latitude = 4.85', 'decimal'],
  ['4.85 Nord, 31.6 Est', 'decimal'],
  ['4,85 Norte; 31,6 Este', 'decimal'],
  ['٤٫٨٥، ٣١٫٦', 'decimal'],
  ['۴٫۸۵، ۳۱٫۶', 'decimal'],
  ['٤٫٨٥ شمال ٣١٫٦ شرق', 'decimal'],
  ['خط العرض ٤٫٨٥، خط الطول ٣١٫٦', 'decimal'],
  ['٣١٫٦ ق ٤٫٨٥ ش', 'decimal'],
  ['4°51′N 31°36′E', 'degrees'],
  ['4°51′00″N 31°36′00″E', 'degrees'],
  ['4° 51\' 0.0" N, 31° 36\' 0.0" E', 'degrees'],
  ["4º51''", null],
  ['N 4° 51.00′ E 31° 36.00′', 'degrees'],
  ['4 51 N 31 36 E', 'degrees'],
  ['4 51 00 N, 31 36 00 E', 'degrees'],
  ['31:36:00 E 4:51:00 N', 'degrees'],
  ['4°51′ 31°36′', 'degrees'],
  ['4° 51′ 31° 36′', 'degrees'],
  ['٤°٥١′ ش ٣١°٣٦′ ق', 'degrees'],
] as const;

describe('a point in degrees', () => {
  it.each(WAYS_TO_WRITE_A_POINT)('"%s" is read as %s', (text, format) => {
    const reading = readDegrees(text);
    if (format === null) {
      expect(reading).toBeNull();
      return;
    }
    expect(reading).toMatchObject({ kind: 'point', format, sideMetres: null });
    const [longitude, latitude] = reading?.kind === 'point' ? reading.position : [];
    expect(latitude).toBeCloseTo(4.85, 9);
    expect(longitude).toBeCloseTo(31.6, 9);
  });

  // The Washington Monument (FGDC-STD-011-2001, section 5.2.2), the others by arithmetic.
  it.each([
    ['38°53′22.08″N 77°02′06.86″W', 38.889_467, -77.035_239],
    ['33°51′24.5″S 151°12′55″E', -33.856_806, 151.215_278],
    ['12°34′S 77°02′O', -12.566_667, -77.033_333],
    ['-0.5, -0.25', -0.5, -0.25],
    ['−12.57 −77.03', -12.57, -77.03],
    ['90, 180', 90, 180],
  ])('%s is at %d, %d', (text, latitude, longitude) => {
    const reading = readDegrees(text);
    const position = reading?.kind === 'point' ? reading.position : [];
    expect(position[1]).toBeCloseTo(latitude, 5);
    expect(position[0]).toBeCloseTo(longitude, 5);
  });
});

describe('what cannot be a point', () => {
  it.each([
    ['95, 31.6', 'latitude'],
    ['131.6, 4.85', 'latitude'],
    ['95°N 31°E', 'latitude'],
    ['4.85, 191.6', 'longitude'],
    ['4°61′N 31°36′E', 'minutes'],
    ['4°51′60″N 31°36′E', 'minutes'],
    ['4.85N 31.6N', 'sameAxis'],
    ['31.6E 4.85W', 'sameAxis'],
    ['lat 4.85 E, lon 31.6', 'sameAxis'],
    ['-4.85S, 31.6E', 'signAndLetter'],
  ])('%s says so: %s', (text, problem) => {
    expect(readDegrees(text)).toEqual({ kind: 'impossible', problem });
  });
});

describe('what is a name or a number', () => {
  it.each([
    '',
    'Juba',
    'SS0101',
    'ssid_SS0101_0002',
    '4.85',
    '4,85',
    '4 31',
    '4,31',
    '4.85,',
    'Block 4, 31',
    'PoC 1, 3',
    'N4',
    'Camp 4.85, 31.6 km',
    '1.2.3, 4.5.6',
    'Lat',
    '- , -',
    'Est',
    '2025-02-28',
  ])('"%s" is no point', (text) => {
    expect(readDegrees(text)).toBeNull();
  });
});
