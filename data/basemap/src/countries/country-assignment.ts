import { iso3OfNumeric } from './country-codes';

/** Stands for land that the map gives to no country, because its status is disputed. */
export const NO_COUNTRY = 'none';

// Natural Earth draws who controls the ground. The map follows the United Nations instead, which
// count these as parts of the states named (UN Geospatial, Clear Map; A/RES/68/262 for Crimea).
const BY_NAME: Readonly<Record<string, string>> = {
  Akrotiri: 'GBR',
  Baikonur: 'KAZ',
  'Clipperton I.': 'FRA',
  'Coral Sea Is.': 'AUS',
  'Cyprus U.N. Buffer Zone': 'CYP',
  Dhekelia: 'GBR',
  'Indian Ocean Ter.': 'AUS',
  'Indian Ocean Territories': 'AUS',
  Kosovo: 'XKX',
  'N. Cyprus': 'CYP',
  Somaliland: 'SOM',
  'USNB Guantanamo Bay': 'CUB',
};

// Special administrative regions: the line around them is not an international boundary.
const PART_OF: Readonly<Record<string, string>> = { HKG: 'CHN', MAC: 'CHN' };

/** Country that a Natural Earth feature belongs to on our map, or NO_COUNTRY for disputed land. */
export const assignCountry = (feature: {
  readonly numeric: string | undefined;
  readonly name: string;
}): string => {
  const iso3 = feature.numeric === undefined ? undefined : iso3OfNumeric(feature.numeric);
  return PART_OF[iso3 ?? ''] ?? iso3 ?? BY_NAME[feature.name] ?? NO_COUNTRY;
};
