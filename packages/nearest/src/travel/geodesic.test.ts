import type { Position } from '@waystation/domain';
import { describe, expect, it } from 'vitest';
import { geodesicBetween } from './geodesic';

const degrees = (degree: number, minutes: number): number =>
  Math.sign(degree) * (Math.abs(degree) + minutes / 60);

type Line = {
  readonly from: Position;
  readonly to: Position;
  readonly bearing: number;
  readonly km: number;
};

/** Karney 2010, GeodTest.dat, doi:10.5281/zenodo.32156: its first line and a nearly antipodal one. */
const GEODTEST: readonly Line[] = [
  {
    from: [0, 36.530042355041],
    to: [5.76234469467651, -48.1642707790978],
    bearing: 176.125875162171,
    km: 9398.5020434687,
  },
  {
    from: [0, 31.394417440639],
    to: [179.615601631203, -31.2755406108355],
    bearing: 34.266322930672,
    km: 19980.2184055399,
  },
];

/** Lines that the library's own tests hold in all of its translations (geodesictest). */
const GEODESICTEST: readonly Line[] = [
  {
    from: [-139.44815, 35.60777],
    to: [-69.95921, -11.17491],
    bearing: 111.0987484296,
    km: 8935.24456048183,
  },
  {
    from: [106.05087, 55.52454],
    to: [197.18234 - 360, 77.03196],
    bearing: 22.020059881,
    km: 4105.08617139244,
  },
  {
    from: [112.2363, -66.99028],
    to: [285.90344 - 360, -12.70631],
    bearing: 173.7349124088,
    km: 11150.3442312081,
  },
  {
    from: [173.34268, -17.42761],
    to: [5.93557, -15.84784],
    bearing: 360 - 159.0335576612,
    km: 16076.6031631181,
  },
];

/** Vincenty 1975 gives the last as one where his own formula does not end. */
const ANTIPODAL: readonly Omit<Line, 'bearing'>[] = [
  { from: [0, 0], to: [180, 0], km: 20003.931459 },
  { from: [0, 0], to: [179.5, 0.5], km: 19936.288579 },
  { from: [0, 0], to: [179.7, 0.5], km: 19944.127421 },
];

describe('the geodesic between two points', () => {
  it.each([...GEODTEST, ...GEODESICTEST])('from $from to $to is $km km at $bearing°', (line) => {
    const { km, bearing } = geodesicBetween(line.from, line.to);
    expect(km).toBeCloseTo(line.km, 6);
    expect(bearing).toBeCloseTo(line.bearing, 6);
  });

  it('from Flinders Peak to Buninyong is 54.972 km at 306° 52′ 05″', () => {
    // Vincenty's example in the Geocentric Datum of Australia manual, on GRS 80, which is WGS 84
    // to a tenth of a millimetre.
    const flindersPeak: Position = [degrees(144, 25.49207), degrees(-37, 57.062005)];
    const buninyong: Position = [degrees(143, 55.589732), degrees(-37, 39.169268)];
    const { km, bearing } = geodesicBetween(flindersPeak, buninyong);
    expect(km).toBeCloseTo(54.972271, 5);
    expect(bearing).toBeCloseTo(degrees(306, 52.0895), 4);
  });

  it.each<{ readonly name: string } & Line>([
    { name: 'east', from: [179.5, 0], to: [-179.5, 0], bearing: 90, km: 111.319491 },
    { name: 'west', from: [-179.5, 0], to: [179.5, 0], bearing: 270, km: 111.319491 },
  ])('goes $name across the antimeridian, not around the Earth', ({ from, to, ...line }) => {
    const { km, bearing } = geodesicBetween(from, to);
    expect(km).toBeCloseTo(line.km, 5);
    expect(bearing).toBeCloseTo(line.bearing, 6);
  });

  it.each<{ readonly name: string } & Omit<Line, 'bearing'>>([
    { name: 'to the north pole', from: [25, 89], to: [0, 90], km: 111.693865 },
    { name: 'over the north pole', from: [0, 89], to: [180, 89], km: 223.387729 },
    { name: 'to the south pole', from: [30, -89], to: [0, -90], km: 111.693865 },
    { name: 'from one pole to the other', from: [0, 90], to: [0, -90], km: 20003.931459 },
    { name: 'nowhere', from: [32, 3], to: [32, 3], km: 0 },
  ])('is right $name', ({ from, to, km }) => {
    expect(geodesicBetween(from, to).km).toBeCloseTo(km, 5);
  });

  it.each(ANTIPODAL)('from $from to its antipodes $to is $km km', ({ from, to, km }) => {
    expect(geodesicBetween(from, to).km).toBeCloseTo(km, 5);
  });
});
