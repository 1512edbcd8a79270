import { CENTRE_DETAILS, LANGUAGES, METHODS } from '@waystation/domain';

/** How each option is written; the same name means the same thing in every command. */
const HOW_TO_WRITE: Readonly<Record<string, string>> = {
  operation:
    'give the code of an operation, of small letters, digits and hyphens, for example south-sudan',
  level: 'give a level from 0 (country) to 4',
  'as-of': 'give a day that exists as YYYY-MM-DD, for example 2025-02-28',
  at: 'give latitude and longitude in decimal degrees, for example 4.85,31.6',
  since: 'give a day as YYYY-MM-DD or a moment as 2026-11-22T14:30:00Z',
  until: 'give a day as YYYY-MM-DD or a moment as 2026-11-22T14:30:00Z',
  countries: 'give alpha-3 codes of countries in capital letters, for example SSD,UGA',
  'time-zone': 'give the name of a time zone, for example Africa/Juba',
  languages: `give one or more of ${LANGUAGES.join(',')} with commas between them`,
  view: 'give the address of a map as a browser shows it, for example /south-sudan/map?lang=en',
  by: 'give the name or role of whoever takes the step',
  met: 'give a number above 0, or published',
  partly: 'give a number above 0',
  from: 'give a day that exists as YYYY-MM-DD, for example 2025-02-28',
  reason: 'say why, in up to 400 characters',
  area: 'give the P-code of an area, for example SS0609',
  place: 'give the id of a site, for example site:ssid_SS0101_0002',
  figure: 'give a whole number as 1200, a range as 900-1300, or none',
  'agreed-by': 'name the organisations or the forum that agreed, in up to 200 characters',
  round:
    'give what "round list" or a report names a round, for example mobility-tracking/2025-02-28/BA/16',
  revision: 'give a whole number from 0',
  date: 'give a day that exists as YYYY-MM-DD, for example 2025-02-28',
  method: `give one of ${METHODS.join(', ')}`,
  assessed: 'give P-codes with commas between them, for example SS0101,SS0102',
  'not-assessed': 'give P-codes with commas between them, for example SS0101,SS0102',
  inaccessible: 'give P-codes with commas between them, for example SS0101,SS0102',
  number: 'give the number of a map, for example SSD-IDP-0117',
  event: 'give the number of an event, a whole number from 1',
  version: 'give a whole number from 1',
  site: 'give the address under which readers find this server, for example https://maps.example.org',
  template: 'give a paper and how it is turned, for example a3-landscape or a4-portrait',
  over: 'give areas:2 for the areas of a level, areas:2:SS01 for those within one, rounds or languages, or two of them with a comma',
  logo: 'give the names of logos of the operation with commas between them, for example iom,unhcr',
  out: 'give the path of the file to write, for example map.pdf',
  nearest: 'give the path of a JSON file',
  'public-centre-details': `give any of ${CENTRE_DETAILS.join(',')} with commas between them, or nothing`,
};

/** What to type for an option, to follow a colon. */
export const howToWrite = (option: string): string =>
  HOW_TO_WRITE[option] ?? 'give a text, or leave the option out';
