import { describe, expect, it } from 'vitest';
import { readMgrs } from './read-mgrs';
import { mgrsText } from './write-coordinate';

describe('a reference of the military grid', () => {
  // The tests of the National Geospatial-Intelligence Agency's own library (ngageoint/mgrs-js,
  // test/MGRS.spec.ts) and the Washington Monument of FGDC-STD-011-2001, section 5.2.2.
  it.each([
    ['35VPL0115697387', 29.067_57, 63.988_63],
    ['39PYP7290672069', 53.51, 12.4],
    ['4QFJ1234056781', -157.916_861, 21.309_444],
    ['33PYJ6132198972', 17.371_4337, 8.125_8235],
    ['18SUJ2348306479', -77.035_24, 38.889_467],
  ])('%s is at %d, %d to two metres', (code, longitude, latitude) => {
    const reading = readMgrs(code);
    expect(reading).toMatchObject({ kind: 'point', format: 'mgrs', sideMetres: 1 });
    const position = reading?.kind === 'point' ? reading.position : [];
    expect(position[0]).toBeCloseTo(longitude, 4);
    expect(position[1]).toBeCloseTo(latitude, 4);
  });

  it.each([
    ['18SUJ2348306479', 1],
    ['18SUJ23480647', 10],
    ['18SUJ234064', 100],
    ['18SUJ2306', 1_000],
    ['18SUJ20', 10_000],
  ])('%s is a square with a side of %d metres, and its middle lies in it', (code, sideMetres) => {
    const reading = readMgrs(code);
    expect(reading).toMatchObject({ kind: 'point', sideMetres });
    const middle = reading?.kind === 'point' ? mgrsText(reading.position) : null;
    const half = (code.length - '18SUJ'.length) / 2;
    const [, , easting = '', northing = ''] = middle?.split(' ') ?? [];
    expect(`18SUJ${easting.slice(0, half)}${northing.slice(0, half)}`).toBe(code);
  });

  it.each(['18s uj 23483 06479', ' 18S UJ2348306479', '١٨S UJ ٢٣٤٨٣ ٠٦٤٧٩'])(
    'reads %s as people write it',
    (code) => {
      expect(readMgrs(code)).toEqual(readMgrs('18SUJ2348306479'));
    },
  );

  it.each([
    ['0NUF1234567890', 'mgrsZone'],
    ['61NUF1234567890', 'mgrsZone'],
    ['36IUF1234567890', 'mgrsZone'],
    ['36AUF1234567890', 'mgrsZone'],
    // Svalbard's zones are wider, and three have no room (NGA.STND.0037, ngageoint/mgrs-js).
    ['32XMH1111', 'mgrsZone'],
    ['34XMH1111', 'mgrsZone'],
    ['36XMH1111', 'mgrsZone'],
    ['36NUF123456789', 'mgrsDigits'],
    ['36NUF123456789012', 'mgrsDigits'],
    ['36NAF1234567890', 'mgrsSquare'],
    ['36NUW1234567890', 'mgrsSquare'],
    // Row S of zone 36 lies at 14° N: band P, not N.
    ['36NUS1234567890', 'mgrsSquare'],
  ])('%s says what is wrong: %s', (code, problem) => {
    expect(readMgrs(code)).toEqual({ kind: 'impossible', problem });
  });

  it.each(['', 'Juba', 'SS0101', '36N', '36NUF', '12 km', '5 PoC 1', 'UGA03', 'Camp 18SUJ23'])(
    '"%s" is none',
    (text) => {
      expect(readMgrs(text)).toBeNull();
    },
  );
});
