import { toBoundaries } from './countries/country-boundaries';
import { type CountryLabel, toCountryLabels } from './countries/country-labels';
import { toCountryParts } from './countries/country-parts';
import { toCountryPolygons } from './countries/country-polygons';
import { repeatLabels } from './countries/repeated-labels';
import { toPlaces } from './places/place-features';
import { readCountryTopology, readWaterTopology } from './sources/topology';
import { LAST_ZOOM } from './tiles/last-zoom';
import type { TileLayer } from './tiles/tile-layer';
import { toNamedRivers } from './water/named-rivers';
import { toLakes } from './water/water-features';
import { toWaterLabels } from './water/water-labels';

/** Up to this zoom the 1:50m outlines are as good as the 1:10m ones, and a fifth of their size. */
const LAST_COARSE_ZOOM = 4;

/** Everything that the base map's tiles hold. */
export const mapLayers = (): readonly TileLayer[] => {
  const coarse = readCountries('50m');
  const fine = readCountries('10m');
  const water = readWaterTopology();
  return [
    ...countryLayers(coarse, 0, LAST_COARSE_ZOOM),
    ...countryLayers(fine, LAST_COARSE_ZOOM + 1, LAST_ZOOM),
    layer('country-labels', 1, countryLabels(coarse, fine)),
    layer('lakes', 0, toLakes(water)),
    layer('rivers', 3, toNamedRivers(water)),
    layer('places', 2, toPlaces()),
    layer('water-labels', 1, toWaterLabels()),
  ];
};

const readCountries = (scale: '10m' | '50m') => {
  const topology = readCountryTopology(scale);
  const parts = toCountryParts(topology);
  return {
    polygons: toCountryPolygons(topology, parts),
    boundaries: toBoundaries(topology, parts),
  };
};

type Countries = ReturnType<typeof readCountries>;

const countryLayers = (
  { polygons, boundaries }: Countries,
  minZoom: number,
  maxZoom: number,
): readonly TileLayer[] => [
  { name: 'countries', minZoom, maxZoom, features: polygons },
  { name: 'country-boundaries', minZoom: Math.max(1, minZoom), maxZoom, features: boundaries },
];

// The middle of a country is the same at both scales; the finer file only adds the smallest ones.
const countryLabels = (coarse: Countries, fine: Countries): readonly CountryLabel[] => {
  const known = new Set(coarse.polygons.map(({ properties }) => properties.iso3));
  const missing = fine.polygons.filter(({ properties }) => !known.has(properties.iso3));
  const labels = toCountryLabels([...coarse.polygons, ...missing]);
  return [...labels, ...repeatLabels(coarse.polygons, labels)];
};

const layer = (
  name: TileLayer['name'],
  minZoom: number,
  features: TileLayer['features'],
): TileLayer => ({ name, minZoom, maxZoom: LAST_ZOOM, features });
