import { type AreaOutline, groupBy, type Iso3, type Position } from '@waystation/domain';
import { z } from 'zod';
import { countryOfPcode } from './countries';
import { mayBeIn } from './country-boxes';
import { type Outline, outlinesOf } from './outline';
import { isUndetermined } from './undetermined-areas';

/**
 * How far beside the boundaries of its country a place may lie. Outlines are generalised: Natural
 * Earth's 1:10m coasts and borders are some kilometres off, published COD-AB about one, and reception
 * points stand on the border itself or on a quay. Nearer than this nothing is proved; further away
 * no generalisation explains it, while a digit typed wrongly is usually tens of kilometres off.
 */
const TOLERANCE_KM = 10;

/** What can be said of a position; `unknown`: the boundaries that would tell are not stored. */
export type Whereabouts = 'inside' | 'outside' | 'unknown';

/** Where countries are, by the boundaries that are stored and, roughly, by their boxes. */
export type Territory = {
  /** Whether a position, in doubt by so many kilometres, is in one of the countries. */
  readonly find: (position: Position, countries: readonly Iso3[], doubtKm: number) => Whereabouts;
  /** Those of the countries whose boundaries are not stored. */
  readonly unbounded: (countries: readonly Iso3[]) => readonly Iso3[];
};

const MultiPolygon = z.object({
  type: z.literal('MultiPolygon'),
  coordinates: z.array(z.array(z.array(z.array(z.number())))),
});

const outlineFrom = ({ geojson }: AreaOutline): Outline =>
  MultiPolygon.parse(JSON.parse(geojson)).coordinates.flat();

/** The territory that stored outlines describe. */
export const territoryOf = (areas: readonly AreaOutline[]): Territory => {
  const byCountry = new Map(
    [...groupBy(areas, ({ pcode }) => countryOfPcode(pcode))].map(([country, own]) => [
      country,
      outlinesOf(own.map(outlineFrom)),
    ]),
  );
  const unbounded: Territory['unbounded'] = (countries) =>
    countries.filter((country) => !byCountry.has(country));
  return {
    unbounded,
    find: (position, countries, doubtKm) => {
      if (isUndetermined(position, countries)) {
        return 'inside';
      }
      const reachKm = TOLERANCE_KM + doubtKm;
      if (countries.some((country) => byCountry.get(country)?.hold(position, reachKm))) {
        return 'inside';
      }
      return mayBeIn(position, unbounded(countries)) ? 'unknown' : 'outside';
    },
  };
};
