import type { Feature, MultiPolygon, Position } from 'geojson';
import { countryCodeOf } from '../countries/country-codes';
import { countryNames } from '../countries/country-names';
import type { CountryProperties } from '../countries/country-polygons';

/** A country in the current attribute schema of OCHA's common operational datasets, level 0. */
export type DemoCountryProperties = {
  readonly adm0_name: string;
  readonly adm0_name1: string;
  readonly adm0_name2: string;
  readonly adm0_name3: string;
  readonly adm0_pcode: string;
  readonly lang: 'en';
  readonly lang1: 'fr';
  readonly lang2: 'es';
  readonly lang3: 'ar';
  readonly iso2: string;
  readonly iso3: string;
  readonly version: string;
  readonly valid_on: string;
  readonly valid_to: null;
  readonly note?: string;
};

// The file's own grid is 0.0036° by 0.0017°; a third decimal keeps every point of it apart.
const DECIMALS = 3;

const NOTES: Readonly<Record<string, string>> = {
  SDN: 'Drawn in its present borders; until 9 July 2011 Sudan included South Sudan.',
};

/** A country of the base map as an area of the demo; throws if the codes or names are missing. */
export const toDemoCountry = (
  country: Feature<MultiPolygon, CountryProperties>,
): Feature<MultiPolygon, DemoCountryProperties> => {
  const iso3 = country.properties.iso3 ?? '';
  const iso2 = countryCodeOf(iso3)?.iso2;
  const names = countryNames(iso3);
  if (iso2 === undefined || names === undefined) {
    throw new Error(`No code or name for ${iso3}`);
  }
  const note = NOTES[iso3];
  return {
    type: 'Feature',
    properties: {
      adm0_name: names.name_en,
      adm0_name1: names.name_fr,
      adm0_name2: names.name_es,
      adm0_name3: names.name_ar,
      adm0_pcode: iso3,
      lang: 'en',
      lang1: 'fr',
      lang2: 'es',
      lang3: 'ar',
      iso2,
      iso3,
      version: 'v01',
      valid_on: '2011-01-01',
      valid_to: null,
      ...(note === undefined ? {} : { note }),
    },
    geometry: {
      type: 'MultiPolygon',
      coordinates: country.geometry.coordinates.map((rings) => rings.map(roundRing)),
    },
  };
};

const roundRing = (ring: readonly Position[]): Position[] =>
  ring.map((position) => position.map((degrees) => Number(degrees.toFixed(DECIMALS))));
