import type { Fields } from '#table/row-reader';
import type { Tags, TemplateCells } from '#templates/template';
import { SITE_STATUS_WORDS, SITE_TYPE_WORDS } from '#templates/word-lists';
import { SOURCE_CELLS, SOURCE_FIELDS, SOURCE_TAGS } from '../sourced-tables/source-collector';

/** Columns of DTM site sheets as normalised headers; wordings differ from country to country. */
export const SITE_FIELDS = {
  ...SOURCE_FIELDS,
  id: ['location ssid', 'ssid', 'site ssid', 'site id', 'location id'],
  name: ['village idp settlement name', 'site name', 'location name', 'settlement name'],
  alternate1: ['alternate name1', 'alternate name 1', 'alternate name'],
  alternate2: ['alternate name2', 'alternate name 2'],
  type: ['location type', 'site type', 'settlement type'],
  latitude: ['latitude', 'lat'],
  longitude: ['longitude', 'long', 'lon'],
  status: ['location status name', 'location status', 'site status'],
  admin1Pcode: ['state pcode', 'admin1 pcode', 'admin 1 pcode', 'adm1 pcode'],
  admin2Pcode: ['county pcode', 'admin2 pcode', 'admin 2 pcode', 'adm2 pcode'],
  reportingDate: ['reporting date', 'date of round'],
  sourceRound: ['source round', 'round', 'round number', 'dtm round', 'rounds'],
  remarks: ['remarks'],
  idpIndividuals: [/\bidp individuals total$/, 'idp individuals', 'estimated number of idps'],
  idpHouseholds: [/\bidp households total$/, 'idp households'],
  returneeIndividuals: [/\breturnee individuals total$/, 'returnee individuals'],
  returneeHouseholds: [/\breturnee households total$/, 'returnee households'],
  relocatedIndividuals: [/\brelocated individuals$/],
  relocatedHouseholds: [/\brelocated households$/],
  notYetReturnedIndividuals: [/\bnot yet returned individuals$/],
  notYetReturnedHouseholds: [/\bnot yet returned households$/],
} as const satisfies Fields<string>;

/** One column of a site sheet. */
export type SiteField = keyof typeof SITE_FIELDS;

/** Without these a sheet is no list of sites. */
export const SITE_REQUIRED = {
  id: SITE_FIELDS.id,
  name: SITE_FIELDS.name,
  latitude: SITE_FIELDS.latitude,
  longitude: SITE_FIELDS.longitude,
  idpIndividuals: SITE_FIELDS.idpIndividuals,
} as const satisfies Fields<string>;

/** HXL 1.1 hashtags of site sheets, as DTM and OCHA write them. */
export const SITE_TAGS = {
  ...SOURCE_TAGS,
  id: ['#loc+code', '#loc+id', '#geo+code'],
  name: ['#loc+name', '#geo+name'],
  type: ['#loc+type'],
  latitude: ['#geo+lat'],
  longitude: ['#geo+lon'],
  status: ['#loc+status', '#status'],
  admin1Pcode: ['#adm1+code'],
  admin2Pcode: ['#adm2+code'],
  idpIndividuals: ['#affected+idps+ind', '#affected+idps'],
  idpHouseholds: ['#affected+idps+hh'],
  returneeIndividuals: ['#affected+returnees+ind', '#affected+returnees'],
  returneeHouseholds: ['#affected+returnees+hh'],
  alternate1: ['#loc+name+alt'],
  reportingDate: ['#date+reported'],
  sourceRound: ['#meta+round', '#round+code'],
  relocatedIndividuals: ['#affected+relocated+ind'],
  relocatedHouseholds: ['#affected+relocated+hh'],
} as const satisfies Tags<SiteField>;

/** What the example of a template says. */
export const SITE_CELLS = [
  ['id', 'SITE-0001'],
  ['name', 'Aruwa settlement'],
  ['alternate1', ''],
  ['type', { example: 'selfSettled', words: SITE_TYPE_WORDS }],
  ['status', { example: 'open', words: SITE_STATUS_WORDS }],
  ['admin1Pcode', 'SS01'],
  ['admin2Pcode', 'SS0101'],
  ['latitude', 3.62],
  ['longitude', 32.07],
  ['reportingDate', '2026-05-14'],
  ['sourceRound', ''],
  ['idpIndividuals', 1_250],
  ['idpHouseholds', 240],
  ['returneeIndividuals', 0],
  ['returneeHouseholds', 0],
  ['relocatedIndividuals', ''],
  ['relocatedHouseholds', ''],
  ...SOURCE_CELLS,
] as const satisfies TemplateCells<keyof typeof SITE_TAGS>;
