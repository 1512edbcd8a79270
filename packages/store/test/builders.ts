import {
  Area,
  type AreaWithGeometry,
  Centre,
  Crossing,
  type Dataset,
  EMPTY_DATASET,
  Figure,
  Flow,
  type ImportBatch,
  Operation,
  type OperationCode,
  Round,
  roundIdOf,
  Site,
  Source,
} from '@waystation/domain';
import type { z } from 'zod';

/** South Sudan, under the code given; each suite works in an operation of its own. */
export const anOperation = (code: string): Operation =>
  Operation.parse({ code, names: { en: 'South Sudan' }, countries: ['SSD'] });

/** IOM's Displacement Tracking Matrix, unless overridden. */
export const aSource = (overrides: Partial<z.input<typeof Source>> = {}): Source =>
  Source.parse({
    id: 'IOM-DTM',
    title: 'Displacement Tracking Matrix',
    publisher: 'IOM',
    ...overrides,
  });

/** Round 11 of Mobility Tracking, unless overridden. */
export const aRound = (overrides: Partial<Omit<z.input<typeof Round>, 'id'>> = {}): Round => {
  const fields = {
    series: 'Mobility Tracking',
    number: 11,
    reportingDate: '2021-09-30',
    method: 'baseline' as const,
    assessmentType: 'BA',
    source: 'IOM-DTM',
    ...overrides,
  };
  const { id: _, ...key } = Round.parse({ ...fields, id: 'not yet known' });
  return Round.parse({ ...fields, id: roundIdOf(key) });
};

/** Rubkona's 174,545 displaced people in round 11, unless overridden. */
export const aFigure = (overrides: Partial<z.input<typeof Figure>> = {}): Figure =>
  Figure.parse({
    subject: { kind: 'area', pcode: 'SS0102', level: 2 },
    group: 'idp',
    unit: 'individuals',
    measure: 'stock',
    reported: { kind: 'value', value: 174_545 },
    asOf: '2021-09-30',
    round: aRound().id,
    series: 'Mobility Tracking',
    assessmentType: 'BA',
    method: 'baseline',
    source: 'IOM-DTM',
    ...overrides,
  });

/** The site Juba Way in county SS0101, at 30.5° east, 5° north, unless overridden. */
export const aSite = (
  place: Partial<z.input<typeof Site>['place']> = {},
  rest: Partial<Omit<z.input<typeof Site>, 'place'>> = {},
): Site =>
  Site.parse({
    place: {
      id: 'site:ssid_SS0101_0002',
      names: { en: 'Juba Way' },
      position: [30.5, 5],
      country: 'SSD',
      declaredArea: 'SS0101',
      ...place,
    },
    type: 'hostCommunity',
    ...rest,
  });

/** Choucha camp, unless overridden. */
export const aCentre = (overrides: Partial<z.input<typeof Centre>> = {}): Centre =>
  Centre.parse({
    place: { id: 'centre:CT-CHOUCHA', names: { en: 'Choucha' }, position: [11.485, 33.155] },
    type: 'camp',
    ...overrides,
  });

/** The crossing Ras Ajdir, unless overridden. */
export const aCrossing = (overrides: Partial<z.input<typeof Crossing>> = {}): Crossing =>
  Crossing.parse({
    place: { id: 'crossing:XP-RASAJDIR', names: { en: 'Ras Ajdir' }, position: [11.558, 33.147] },
    type: 'land',
    countries: ['LBY', 'TUN'],
    ...overrides,
  });

/** Cumulative arrivals in Tunisia, unless overridden. */
export const aFlow = (overrides: Partial<z.input<typeof Flow>> = {}): Flow =>
  Flow.parse({
    from: { kind: 'country', iso3: 'LBY' },
    to: { kind: 'country', iso3: 'TUN' },
    kind: 'arrival',
    measure: 'cumulative',
    group: 'mixed',
    unit: 'crossings',
    reported: { kind: 'value', value: 137_400 },
    series: 'IOM all crossings',
    asOf: '2011-03-13',
    source: 'IOM-DTM',
    ...overrides,
  });

/** A rectangular area: west, south, east, north in degrees. */
export const anArea = (
  overrides: Partial<z.input<typeof Area>> & {
    readonly box: readonly [number, number, number, number];
  },
): AreaWithGeometry => {
  const { box, ...fields } = overrides;
  const [west, south, east, north] = box;
  const area = Area.parse({
    pcode: 'SS0101',
    level: 2,
    names: { en: 'Juba' },
    parent: 'SS01',
    validOn: '2018-08-17',
    ...fields,
  });
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return { ...area, geometry: { type: 'MultiPolygon', coordinates: [[ring]] } };
};

/** Two neighbouring counties, 30–31° and 31–32° east, 4–6° north. */
export const COUNTIES: readonly AreaWithGeometry[] = [
  anArea({ pcode: 'SS0101', names: { en: 'Juba' }, box: [30, 4, 31, 6] }),
  anArea({ pcode: 'SS0102', names: { en: 'Kajo-keji' }, box: [31, 4, 32, 6] }),
];

/** A file with these rows, ready to apply. */
export const aBatch = (operation: OperationCode, dataset: Partial<Dataset>): ImportBatch => ({
  operation,
  file: 'rows.csv',
  sha256: '0'.repeat(64),
  format: 'test',
  dataset: { ...EMPTY_DATASET, ...dataset },
  read: {
    rows: { read: 4, accepted: 3, unchanged: 0, rejected: 1, skipped: 0 },
    rejects: [],
    notes: [],
    flags: [],
  },
});
