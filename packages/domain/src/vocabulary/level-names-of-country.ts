import type { AdminLevel } from '../codes';
import type { LevelNameByLanguage } from '../level-names';
import { LEVEL_TERMS, type LevelTerm } from './level-terms';

/**
 * What the levels of a country's boundaries are, from admin level 1 down: the levels of the OCHA
 * common operational datasets (COD-AB, "administrative level 1 (state), 2 (county), 3 (payam)"),
 * whose numbers of units at levels 1 and 2 are those of OCHA's global list of P-codes. Levels that
 * a country counts otherwise in law (Tunisia's governorates are COD level 2) follow the dataset,
 * because the P-codes do.
 */
const TERMS_OF_COUNTRY: Readonly<Record<string, readonly LevelTerm[]>> = {
  AFG: ['afghanProvince', 'afghanDistrict'],
  CAF: ['prefecture', 'subPrefecture', 'commune'],
  COD: ['province', 'territory'],
  DZA: ['wilaya', 'commune'],
  EGY: ['governorate', 'egyptianDistrict'],
  ETH: ['region', 'zone', 'woreda'],
  HTI: ['department', 'commune', 'communalSection'],
  KEN: ['county', 'subCounty'],
  LBY: ['region', 'district', 'municipality'],
  MLI: ['region', 'cercle', 'commune'],
  NER: ['region', 'department', 'commune'],
  SDN: ['state', 'locality'],
  SSD: ['state', 'county', 'payam'],
  TCD: ['chadianProvince', 'department', 'subPrefecture'],
  TUN: ['region', 'tunisianGovernorate', 'delegation'],
  UGA: ['region', 'district', 'county', 'subCounty'],
};

/** P-codes begin with the alpha-2 code of their country where its own outline is not loaded. */
const ALPHA_3: Readonly<Record<string, string>> = {
  AF: 'AFG',
  CD: 'COD',
  CF: 'CAF',
  DZ: 'DZA',
  EG: 'EGY',
  ET: 'ETH',
  HT: 'HTI',
  KE: 'KEN',
  LY: 'LBY',
  ML: 'MLI',
  NE: 'NER',
  SD: 'SDN',
  SS: 'SSD',
  TD: 'TCD',
  TN: 'TUN',
  UG: 'UGA',
};

/** The countries (ISO 3166-1 alpha-3) whose levels the product has names for. */
export const COUNTRIES_WITH_LEVEL_NAMES: readonly string[] = Object.keys(TERMS_OF_COUNTRY);

/** The usual name of an admin level of a country (alpha-3 or alpha-2); null: there is none. */
export const levelNameOfCountry = (
  country: string,
  level: AdminLevel,
): LevelNameByLanguage | null => {
  if (level === 0) {
    return LEVEL_TERMS.country;
  }
  const term = TERMS_OF_COUNTRY[ALPHA_3[country] ?? country]?.[level - 1];
  return term === undefined ? null : LEVEL_TERMS[term];
};
