import type { Feature, MultiPolygon } from 'geojson';
import { feature, mergeArcs } from 'topojson-client';
import { unwrapRing } from '../geometry/unwrap-ring';
import type { Topology } from '../sources/topology';
import { NO_COUNTRY } from './country-assignment';
import { countryCodeOf } from './country-codes';
import type { CountryPart } from './country-parts';
import { type PolygonsByCountry, restoreWesternSahara } from './western-sahara';

/** Codes of a country polygon; disputed land has none. */
export type CountryProperties = { readonly iso3?: string; readonly iso2?: string };

/** Country polygons as the map draws them, lines inside a country dissolved. */
export const toCountryPolygons = (
  topology: Topology,
  parts: readonly CountryPart[],
): readonly Feature<MultiPolygon, CountryProperties>[] =>
  [...restoreWesternSahara(dissolve(topology, parts))].map(([iso3, coordinates]) => ({
    type: 'Feature',
    properties: codesOf(iso3),
    geometry: { type: 'MultiPolygon', coordinates },
  }));

const dissolve = (topology: Topology, parts: readonly CountryPart[]): PolygonsByCountry => {
  const codes = [...new Set(parts.map((part) => part.iso3))].sort();
  return new Map(
    codes.map((iso3) => {
      const own = parts.filter((part) => part.iso3 === iso3);
      const merged = mergeArcs(
        topology,
        own.map(({ arcs }) => ({ type: 'Polygon', arcs })),
      );
      const { geometry } = feature(topology, merged);
      const polygons = geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
      return [iso3, polygons.map((rings) => rings.map(unwrapRing))];
    }),
  );
};

const codesOf = (iso3: string): CountryProperties => {
  if (iso3 === NO_COUNTRY) {
    return {};
  }
  const iso2 = countryCodeOf(iso3)?.iso2;
  return iso2 === undefined ? { iso3 } : { iso3, iso2 };
};
