import {
  ABSENCES,
  type AdminLevel,
  AreaColumns,
  AreaFigures,
  AreaShapes,
  Day,
  type OperationOverview,
  Passport,
  PresentByOrigin,
  ResidentColumns,
  type RoundView,
  SiteColumns,
  Source,
} from '@waystation/domain';
import {
  aCentre,
  aCrossing,
  aFlow,
  anIndicator,
  anOverview,
  aRound,
} from '@waystation/domain/testing';
import type { SceneReads } from '../src';
import { spreadsOf } from './two-series';

/** The last day of the small operation's figures. */
export const LAST_DAY = Day.parse('2025-02-28');
/** Long enough after it that everything is known. */
export const NOW = new Date('2025-03-01T09:00:00Z');

const INDICATOR = 'idp.individuals.stock.mobility-tracking';

/** One county for every kind of absence, one that is carried over, a zero and two classes. */
const COUNTY_FIGURES = [
  { value: 0, absence: null, carriedOver: false },
  { value: 120, absence: null, carriedOver: false },
  { value: 70_000, absence: null, carriedOver: false },
  { value: 20_000, absence: null, carriedOver: true },
  ...ABSENCES.map((absence) => ({ value: null, absence, carriedOver: false })),
];
const COUNTIES = COUNTY_FIGURES.map((_, index) => `SS01${`${index}`.padStart(2, '0')}`);
const STATES = ['SS01', 'SS02'];

/** The passport of a round of the small operation. */
export const passportOf = (asOf: string, roundNumber: number): Passport =>
  Passport.parse({
    asOf,
    periodStart: null,
    series: 'Mobility Tracking',
    round: `mobility-tracking/${asOf}/BA/${roundNumber}`,
    roundNumber,
    assessmentType: 'BA',
    method: 'baseline',
    coverage: { assessed: 7, known: 9, of: 'areas' },
    confidence: 'notStated',
    source: 'IOM-DTM',
    sourceLabel: 'IOM DTM',
  });

const roundOf = (asOf: string): Passport =>
  asOf < LAST_DAY ? passportOf('2021-09-30', 11) : passportOf(LAST_DAY, 16);

const RESIDENTS = {
  source: 'COD-PS-SSD',
  title: 'COD-PS SSD',
  publisher: 'OCHA',
  asOf: '2021-12-31',
  asOfPrecision: 'year',
} as const;

/** A small operation with counties, sites, centres, a crossing and movements. */
export const someOverview = (): OperationOverview =>
  anOverview({
    levels: [
      { level: 1, areas: STATES.length, validOn: '2021-09-24' },
      { level: 2, areas: COUNTIES.length, validOn: '2018-08-17' },
    ],
    levelNames: { '2': { en: { one: 'county', other: 'counties' } } },
    residents: [{ ...RESIDENTS, level: 2, areas: 1 }],
    indicators: [
      anIndicator(INDICATOR, { levels: [1, 2], firstDay: '2021-09-30', lastDay: LAST_DAY }),
    ],
    bbox: [30, 8, 30 + COUNTIES.length, 9],
    counts: { sites: 5, sitesWithoutCoordinates: 1, centres: 1, crossings: 1, flows: 2 },
    lastDay: LAST_DAY,
  });

const columnsOf = (level: AdminLevel): AreaColumns => {
  const pcodes = level === 1 ? STATES : COUNTIES;
  return AreaColumns.parse({
    level,
    validOn: '2018-08-17',
    pcode: pcodes,
    names: pcodes.map((pcode) => ({ en: `Area ${pcode}` })),
    parent: pcodes.map(() => (level === 1 ? null : 'SS01')),
    longitude: pcodes.map((_, index) => 30.5 + index),
    latitude: pcodes.map(() => 8.5),
    areaKm2: pcodes.map(() => 12_000),
  });
};

/** Squares in a row; each has a line of its own to the next. */
const topologyOf = (pcodes: readonly string[]): string =>
  JSON.stringify({
    type: 'Topology',
    arcs: pcodes.map((_, index) => [
      [30 + index, 8],
      [31 + index, 8],
      [31 + index, 9],
      [30 + index, 9],
      [30 + index, 8],
    ]),
    objects: {
      areas: {
        type: 'GeometryCollection',
        geometries: pcodes.map((id, index) => ({ type: 'Polygon', id, arcs: [[index]] })),
      },
    },
  });

const figuresOn = (level: AdminLevel, asOf: Day): AreaFigures => {
  const isNewest = asOf >= LAST_DAY;
  const figures =
    level === 1
      ? STATES.map(() => ({ value: 500, absence: null, carriedOver: false }))
      : COUNTY_FIGURES;
  return AreaFigures.parse({
    indicator: INDICATOR,
    level,
    askedFor: asOf,
    passport: roundOf(asOf),
    ownPassports: null,
    pcode: level === 1 ? STATES : COUNTIES,
    value: figures.map(({ value }) =>
      value === null || isNewest ? value : Math.round(value * 0.8),
    ),
    absence: figures.map(({ absence }) => absence),
    carriedOver: figures.map(({ carriedOver }) => carriedOver),
    total: null,
    totalAbsence: 'suppressed',
    unplaced: { areas: 0, value: 0 },
  });
};

/** A camp, one that was carried over, one without coordinates, a host community, one never counted. */
const countedSites = (asOf: Day): SiteColumns =>
  SiteColumns.parse({
    askedFor: asOf,
    indicator: INDICATOR,
    passport: roundOf(asOf),
    id: ['site:a', 'site:b', 'site:c', 'site:d', 'site:e'],
    name: ['Camp A', 'Camp B', 'Camp C', 'Village D', 'Place E'],
    longitude: [30.4, 31.4, null, 32.2, 33.1],
    latitude: [8.4, 8.6, null, 8.3, 8.2],
    type: ['plannedCamp', 'selfSettled', 'plannedCamp', 'hostCommunity', 'plannedCamp'],
    status: ['open', 'open', 'open', 'open', 'unknown'],
    area: ['SS0100', 'SS0101', 'SS0102', 'SS0102', 'SS0103'],
    value: [1_200, 300, 80, 4_000, null],
    absence: [null, null, null, null, 'unknown'],
    carriedOver: [false, true, false, false, false],
    days: [roundOf(asOf).asOf],
    asOf: [0, 0, 0, 0, null],
    sources: [{ id: 'IOM-DTM', label: 'IOM DTM' }],
    source: [0, 0, 0, 0, null],
    flags: {},
  });

/** The day before which no site was counted. */
const FIRST_COUNT = '2021-10-01';

const sitesOn = (asOf: Day): SiteColumns => {
  const sites = countedSites(asOf);
  const none = sites.id.map(() => null);
  return asOf >= FIRST_COUNT
    ? sites
    : SiteColumns.parse({
        ...sites,
        passport: null,
        value: none,
        absence: [...sites.id.slice(1).map(() => 'notAssessed'), 'unknown'],
        carriedOver: sites.id.map(() => false),
        days: [],
        asOf: none,
        sources: [],
        source: none,
      });
};

const originsOn = (asOf: Day): PresentByOrigin =>
  PresentByOrigin.parse({
    askedFor: asOf,
    indicator: INDICATOR,
    passport: roundOf(asOf),
    pairs: [
      { from: { kind: 'area', pcode: 'SS01' }, to: 'SS02', value: 900, absence: null },
      { from: { kind: 'notStated' }, to: 'SS02', value: 50, absence: null },
    ],
    unknownOrForeign: 50,
  });

const MOVEMENTS = {
  flows: [
    aFlow({
      from: { kind: 'area', pcode: 'SS01' },
      to: { kind: 'area', pcode: 'SS02' },
      asOf: '2024-12-31',
    }),
    aFlow({
      from: { kind: 'area', pcode: 'SS02' },
      to: { kind: 'area', pcode: 'SS01' },
      kind: 'return',
      source: 'UNHCR-R1',
      asOf: '2024-11-30',
    }),
  ],
};

const SOURCES = [
  Source.parse({
    id: 'UNHCR-U8',
    title: 'Situation report 8',
    publisher: 'UNHCR',
    licence: 'CC BY 4.0',
  }),
];

const ROUNDS = [passportOf('2021-09-30', 11), passportOf(LAST_DAY, 16)].map(
  ({ asOf, roundNumber, source, sourceLabel }): RoundView => ({
    round: aRound({ number: roundNumber, reportingDate: asOf, source }),
    total: 90_120,
    totalAbsence: null,
    totalQualifier: 'exact',
    coverage: null,
    sourceLabel,
    hasSexAges: false,
  }),
);

/** Answers of the API about the small operation, as the domain's own schemas let them through. */
export const someReads = (): SceneReads => ({
  'area.list': async ({ level }) => columnsOf(level),
  'area.topology': async ({ level }) =>
    AreaShapes.parse({
      level,
      validOn: '2018-08-17',
      topologies: [topologyOf(level === 1 ? STATES : COUNTIES)],
    }),
  'area.residents': async ({ level }) =>
    ResidentColumns.parse({
      level,
      bases: [RESIDENTS],
      pcode: COUNTIES.slice(2, 3),
      residents: [140_000],
      base: [0],
    }),
  'figure.areas': async ({ level, asOf }) => figuresOn(level, asOf),
  'figure.spreads': async (asked) =>
    spreadsOf(COUNTIES.slice(0, 2), passportOf('2021-09-30', 11), asked),
  'round.list': async () => ROUNDS,
  'site.list': async ({ asOf }) => sitesOn(asOf),
  'flow.origins': async ({ asOf }) => originsOn(asOf),
  'flow.movements': async () => MOVEMENTS,
  'centre.list': async () => ({
    centres: [
      aCentre({
        place: { id: 'centre:1', names: { en: 'Centre' }, position: [30.8, 8.7] },
        counts: [{ at: '2025-02-20', kind: 'capacity', value: 100, source: 'IOM-DTM' }],
      }),
    ],
  }),
  'crossing.list': async () => ({
    crossings: [
      aCrossing({
        place: { id: 'crossing:1', names: { en: 'Crossing' }, position: null },
        statusLog: [{ at: '2025-01-10', status: 'open', source: 'UNHCR-U8' }],
      }),
    ],
  }),
  'source.list': async () => SOURCES,
});
