import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A county of the made-up operation that tests look at: a square of one degree. */
export type ExampleCounty = {
  readonly pcode: string;
  readonly name: string;
  readonly arabic: string;
  /** Its south-western corner, longitude first. */
  readonly corner: readonly [number, number];
  /** People in rounds 1, 2 and 3; null: the round does not list it. */
  readonly people: readonly [number | null, number | null, number | null];
  /** Women and girls in round 3; null: only everyone together was counted. */
  readonly women: number | null;
};

/** Two states of three counties, with every kind of figure that a map must tell apart. */
export const COUNTIES: readonly ExampleCounty[] = [
  {
    pcode: 'SS0101',
    name: 'Aweri',
    arabic: 'أويري',
    corner: [30, 8],
    people: [40_000, 55_000, 70_000],
    women: 38_000,
  },
  {
    pcode: 'SS0102',
    name: 'Belkor',
    arabic: 'بلكور',
    corner: [31, 8],
    people: [18_000, 19_000, 20_000],
    women: 11_000,
  },
  {
    pcode: 'SS0103',
    name: 'Chirro',
    arabic: 'شيرو',
    corner: [32, 8],
    people: [900, 0, 0],
    women: null,
  },
  {
    pcode: 'SS0201',
    name: 'Dunga',
    arabic: 'دونقا',
    corner: [30, 7],
    people: [2_000, 2_500, 3_000],
    women: 1_600,
  },
  {
    pcode: 'SS0202',
    name: 'Éribo',
    arabic: 'إريبو',
    corner: [31, 7],
    people: [7_000, 8_000, null],
    women: null,
  },
  {
    pcode: 'SS0203',
    name: 'Fashal',
    arabic: 'فشل',
    corner: [32, 7],
    people: [9_000, 9_500, 10_000],
    women: null,
  },
];

/** The reporting dates of rounds 1, 2 and 3. */
const ROUND_DATES = ['2020-06-30', '2020-12-31', '2021-06-30'] as const;

const stateOf = ({ pcode }: ExampleCounty): string => pcode.slice(0, 4);
const stateName = (pcode: string): string => (pcode === 'SS01' ? 'Northfield' : 'Southfield');

const squareAt = ([west, south]: readonly [number, number], width: number) => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [west + width, south],
      [west + width, south + 1],
      [west, south + 1],
      [west, south],
    ],
  ],
});

const COMMON = {
  adm0_name: 'South Sudan',
  adm0_pcode: 'SS',
  lang: 'en',
  lang1: 'ar',
  lang2: null,
  iso2: 'SS',
  iso3: 'SSD',
  version: 'v01',
  valid_on: '2020-01-01',
  valid_to: null,
};

const counties = () =>
  COUNTIES.map((county) => ({
    type: 'Feature',
    properties: {
      ...COMMON,
      adm2_name: county.name,
      adm2_name1: county.arabic,
      adm2_name2: null,
      adm2_pcode: county.pcode,
      adm1_name: stateName(stateOf(county)),
      adm1_pcode: stateOf(county),
    },
    geometry: squareAt(county.corner, 1),
  }));

const states = () =>
  [
    { pcode: 'SS01', corner: [30, 8] as const },
    { pcode: 'SS02', corner: [30, 7] as const },
  ].map(({ pcode, corner }) => ({
    type: 'Feature',
    properties: {
      ...COMMON,
      adm1_name: stateName(pcode),
      adm1_name1: null,
      adm1_name2: null,
      adm1_pcode: pcode,
    },
    geometry: squareAt(corner, 3),
  }));

const FIGURE_COLUMNS =
  'id,operation,admin0Name,admin0Pcode,admin1Name,admin1Pcode,admin2Name,admin2Pcode,adminLevel,numPresentIdpInd,reportingDate,yearReportingDate,monthReportingDate,roundNumber,displacementReason,numberMales,numberFemales,idpOriginAdmin1Name,idpOriginAdmin1Pcode,assessmentType,operationStatus';

/** Round 3 counts the sexes apart, but for one county. */
const sexesOf = ({ women }: ExampleCounty, round: number, people: number): string =>
  round === 2 && women !== null ? `${people - women},${women}` : ',';

const figureRow = (county: ExampleCounty, round: number, people: number): string => {
  const date = ROUND_DATES[round] ?? '';
  const [year, month] = date.split('-').map(Number);
  return [
    `,Mobility Tracking,South Sudan,SSD,${stateName(stateOf(county))},${stateOf(county)}`,
    `${county.name},${county.pcode},2,${people},${date}T00:00:00,${year},${month},${round + 1}`,
    `Conflict,${sexesOf(county, round, people)},Not available,Not available,BA,Active`,
  ].join(',');
};

const figures = (rounds: number): string =>
  [
    FIGURE_COLUMNS,
    ...COUNTIES.flatMap((county) =>
      county.people
        .slice(0, rounds)
        .flatMap((people, round) => (people === null ? [] : [figureRow(county, round, people)])),
    ),
    '',
  ].join('\n');

const SITE_COLUMNS =
  'county_pcode,location_ssid,village_idp_settlement_name,alternate_name1,location_type,latitude,longitude,location_status_name,Estimated # of IDP households  (total),Estimated # of IDP individuals  (total),Estimated  # of returnee individuals  (total),Source_Round';

const SITES = [
  'SS0101,ssid_SS0101_0001,Aweri Camp,,Displacement Site,8.5,30.3,open,9000,42000,0,3',
  'SS0101,ssid_SS0101_0002,Old Market,,Displacement Site,8.7,30.7,open,500,2400,0,3',
  'SS0102,ssid_SS0102_0001,Belkor School,,Displacement Site,8.4,31.4,closed,0,0,120,3',
];

const geoJson = (features: readonly unknown[]): string =>
  JSON.stringify({ type: 'FeatureCollection', features });

/** The rounds of the made-up operation. */
export const ROUNDS = ROUND_DATES.length;

/** Writes the figures of the first rounds into a folder; gives the path. */
export const writeFigures = (folder: string, rounds: number): string => {
  const path = join(folder, 'figures.csv');
  writeFileSync(path, figures(rounds));
  return path;
};

/** What was measured at the open camps at the end of round 3. */
const CONDITIONS = [
  'location_ssid,date,source,functional taps,latrines,average litres per person per day',
  'ssid_SS0101_0001,2021-06-30,WASH cluster survey,150,1400,16',
  'ssid_SS0101_0002,2021-06-30,WASH cluster survey,10,,',
];

/** Who worked where in May 2021: nobody in four of six counties. */
const ACTIVITIES = [
  '#org+acronym,#org+name,#org+type,#sector,#adm2+code,#date',
  'IOM,International Organization for Migration,UN,WASH,SS0101,May',
  'IOM,International Organization for Migration,UN,WASH,SS0102,May',
  'WFP,World Food Programme,UN,Food security,SS0101,May',
];

/** Writes what was measured at sites, and who works where; gives the paths. */
export const writeConditions = (folder: string): readonly string[] => {
  const files = { 'conditions.csv': CONDITIONS, 'who-where-may-2021.csv': ACTIVITIES };
  return Object.entries(files).map(([name, lines]) => {
    const path = join(folder, name);
    writeFileSync(path, [...lines, ''].join('\n'));
    return path;
  });
};

/** Writes boundaries and sites of the made-up operation; gives their paths in order of import. */
export const writePlaces = (folder: string): readonly string[] => {
  const files = {
    'states.geojson': geoJson(states()),
    'counties.geojson': geoJson(counties()),
    'sites.csv': [SITE_COLUMNS, ...SITES, ''].join('\n'),
  };
  return Object.entries(files).map(([name, text]) => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  });
};
