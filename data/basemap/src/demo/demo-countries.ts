import type { Feature, FeatureCollection, MultiPolygon } from 'geojson';
import { toCountryParts } from '../countries/country-parts';
import { type CountryProperties, toCountryPolygons } from '../countries/country-polygons';
import { readCountryTopology } from '../sources/topology';
import { toDemoCountry } from './demo-country';

// Libya and the countries that received people.
const NEAR = ['DZA', 'EGY', 'ITA', 'LBY', 'MLT', 'NER', 'SDN', 'TCD', 'TUN'] as const;

// Countries to or through which people went on; the coarser outlines are enough for them.
const FAR = [
  'BFA',
  'BGD',
  'CHN',
  'GHA',
  'GRC',
  'IND',
  'MLI',
  'NGA',
  'PHL',
  'SEN',
  'THA',
  'VNM',
] as const;

/** Countries of the Libya 2011 demo as areas of level 0, in alphabetic order of their codes. */
export const demoCountries = (): FeatureCollection => {
  const features = [...pick('10m', NEAR), ...pick('50m', FAR)].map(toDemoCountry);
  return {
    type: 'FeatureCollection',
    features: features.toSorted((a, b) => a.properties.iso3.localeCompare(b.properties.iso3, 'en')),
  };
};

const pick = (
  scale: '10m' | '50m',
  wanted: readonly string[],
): readonly Feature<MultiPolygon, CountryProperties>[] => {
  const topology = readCountryTopology(scale);
  const parts = toCountryParts(topology).filter(({ iso3 }) => wanted.includes(iso3));
  return toCountryPolygons(topology, parts).filter(({ properties }) =>
    wanted.includes(properties.iso3 ?? ''),
  );
};
