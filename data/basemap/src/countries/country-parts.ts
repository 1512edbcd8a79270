import { feature } from 'topojson-client';
import type { MultiPolygon, Polygon } from 'topojson-specification';
import { type Bounds, boundsOf, isWithin } from '../geometry/bounds';
import type { NamedProperties, Topology } from '../sources/topology';
import { assignCountry } from './country-assignment';

/** One polygon of a country, still as arcs shared with its neighbours. */
export type CountryPart = { readonly iso3: string; readonly arcs: number[][] };

// Crimea is one polygon of its own in the file, under the Russian Federation.
const CRIMEA: Bounds = [32, 44, 37, 46.5];

/** Cuts the file into polygons, each with the country that the map gives it to. */
export const toCountryParts = (topology: Topology<NamedProperties>): readonly CountryPart[] => {
  const geometries = topology.objects.countries?.geometries ?? [];
  return geometries.flatMap((geometry) => {
    if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') {
      return [];
    }
    const numeric = geometry.id === undefined ? undefined : String(geometry.id);
    const iso3 = assignCountry({ numeric, name: geometry.properties?.name ?? '' });
    return polygonsOf(geometry).map((arcs) => ({
      iso3: iso3 === 'RUS' && isCrimea(topology, arcs) ? 'UKR' : iso3,
      arcs,
    }));
  });
};

const polygonsOf = (geometry: Polygon | MultiPolygon): number[][][] =>
  geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs;

const isCrimea = (topology: Topology<NamedProperties>, arcs: number[][]): boolean => {
  const { geometry } = feature(topology, { type: 'Polygon', arcs });
  const outer = geometry.type === 'Polygon' ? geometry.coordinates[0] : undefined;
  return outer !== undefined && isWithin(boundsOf(outer), CRIMEA);
};
