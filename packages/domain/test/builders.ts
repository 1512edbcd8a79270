import type { z } from 'zod';
import {
  Alert,
  AlertRule,
  Centre,
  CentreReport,
  Crossing,
  Figure,
  Flow,
  Indicator,
  KeptAlertRule,
  Operation,
  OperationOverview,
  Publication,
  RoadClosure,
  RoadReport,
  Round,
  roundIdOf,
  Site,
} from '../src';

/** A round of South Sudan's Mobility Tracking, unless overridden. */
export const aRound = (overrides: Partial<Omit<z.input<typeof Round>, 'id'>> = {}): Round => {
  const round = {
    series: 'Mobility Tracking',
    number: 11,
    reportingDate: '2021-09-30',
    method: 'baseline' as const,
    assessmentType: 'BA',
    source: 'IOM-DTM',
    ...overrides,
  };
  const { id: _, ...key } = Round.parse({ ...round, id: 'not yet known' });
  return Round.parse({ ...round, id: roundIdOf(key) });
};

/** Rubkona's displaced people in round 11, unless overridden. */
export const aFigure = (overrides: Partial<z.input<typeof Figure>> = {}): Figure =>
  Figure.parse({
    subject: { kind: 'area', pcode: 'SS0609', level: 2 },
    group: 'idp',
    unit: 'individuals',
    measure: 'stock',
    reported: { kind: 'value', value: 174_545 },
    asOf: '2021-09-30',
    round: 'mobility-tracking/2021-09-30/BA/11',
    series: 'Mobility Tracking',
    assessmentType: 'BA',
    method: 'baseline',
    source: 'IOM-DTM',
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
    category: 'total',
    unit: 'crossings',
    reported: { kind: 'value', value: 137_400 },
    series: 'IOM all crossings',
    asOf: '2011-03-13',
    source: 'UNHCR-U8',
    ...overrides,
  });

/** Choucha camp with places for 12,000 and nobody counted, unless overridden. */
export const aCentre = (overrides: Partial<z.input<typeof Centre>> = {}): Centre =>
  Centre.parse({
    place: { id: 'centre:CT-CHOUCHA', names: { en: 'Choucha camp' }, position: [11.485, 33.155] },
    type: 'camp',
    opened: '2011-02-28',
    counts: [{ at: '2011-03-01', kind: 'capacity', value: 12_000 }],
    ...overrides,
  });

/** A report of the shift lead of Choucha camp, 3,000 people present, unless overridden. */
export const aReport = (overrides: Partial<z.input<typeof CentreReport>> = {}): CentreReport =>
  CentreReport.parse({
    id: '5f3c1c4e-8f0a-4d0e-9a4b-0c9d6f1e2a31',
    centre: 'centre:CT-CHOUCHA',
    at: '2011-03-10T08:00:00Z',
    reporter: 'shiftLead',
    basedOn: 0,
    present: 3_000,
    ...overrides,
  });

/** A bridge on the road from Juba to Nimule that water took, unless overridden. */
export const aRoadReport = (overrides: Partial<z.input<typeof RoadReport>> = {}): RoadReport =>
  RoadReport.parse({
    id: '7b1d2c3e-4f50-4a61-8b72-9c83ad94be05',
    at: '2026-11-20T06:00:00Z',
    source: 'staff',
    says: {
      kind: 'newClosure',
      position: [31.6, 4.85],
      road: 'Aswa bridge',
      sensitivity: 'public',
      reason: 'water',
    },
    ...overrides,
  });

type EntryInput = z.input<typeof RoadClosure>['log'][number];

/** An entry that says that a road is closed, unless overridden. */
export const aClosedEntry = (
  overrides: Partial<Extract<EntryInput, { status: 'closed' }>> = {},
): EntryInput => ({
  status: 'closed',
  at: '2026-11-20T06:00:00Z',
  source: 'staff',
  note: null,
  number: 1,
  basedOn: 0,
  confirmed: [],
  reason: 'water',
  closedTo: 'all',
  until: null,
  ...overrides,
});

/** An entry that says that it is open again, unless overridden. */
export const aReopening = (
  overrides: Partial<Extract<EntryInput, { status: 'reopened' }>> = {},
): EntryInput => ({
  status: 'reopened',
  at: '2026-11-22T06:00:00Z',
  source: 'staff',
  note: null,
  number: 2,
  basedOn: 1,
  confirmed: [],
  ...overrides,
});

/** The closure that {@link aRoadReport} makes, unless overridden. */
export const aClosure = (overrides: Partial<z.input<typeof RoadClosure>> = {}): RoadClosure =>
  RoadClosure.parse({
    id: '7b1d2c3e-4f50-4a61-8b72-9c83ad94be05',
    position: [31.6, 4.85],
    road: 'Aswa bridge',
    sensitivity: 'public',
    log: [aClosedEntry()],
    ...overrides,
  });

/** South Sudan as an operation, unless overridden. */
export const anOperation = (overrides: Partial<z.input<typeof Operation>> = {}): Operation =>
  Operation.parse({
    code: 'south-sudan',
    names: { en: 'South Sudan' },
    countries: ['SSD'],
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

/** South Sudan's displacement series as the server offers it, shown first, unless overridden. */
export const anIndicator = (
  id: string,
  overrides: Partial<z.input<typeof Indicator>> = {},
): Indicator =>
  Indicator.parse({
    id,
    from: 'rounds',
    group: 'idp',
    unit: 'individuals',
    measure: 'stock',
    series: 'Mobility Tracking',
    category: null,
    levels: [0, 1, 2],
    firstDay: '2014-10-15',
    lastDay: '2025-02-28',
    isPrimary: true,
    ...overrides,
  });

/** South Sudan with two levels of boundaries and one series of figures, unless overridden. */
export const anOverview = (
  overrides: Partial<Omit<z.input<typeof OperationOverview>, 'operation'>> = {},
  operation: Parameters<typeof anOperation>[0] = {},
): OperationOverview =>
  OperationOverview.parse({
    operation: anOperation(operation),
    seq: 7,
    levels: [
      { level: 1, areas: 10, validOn: '2018-08-17' },
      { level: 2, areas: 79, validOn: '2018-08-17' },
    ],
    residents: [],
    indicators: [anIndicator('idp')],
    bbox: [24, 3, 36, 12.3],
    counts: { sites: 1, sitesWithoutCoordinates: 0, centres: 0, crossings: 0, flows: 0 },
    lastDay: '2026-11-22',
    ...overrides,
  });

/** A drafted map of South Sudan, unless overridden. */
export const aPublication = (overrides: Partial<z.input<typeof Publication>> = {}): Publication =>
  Publication.parse({
    number: 'SSD-IDP-0117',
    version: 1,
    audience: 'public',
    title: 'Internally displaced people by county, 30 September 2021',
    language: 'en',
    asOf: '2021-09-30',
    view: 'round=2021-09-30',
    sheet: 'paper=a3',
    fileName: 'SSD-IDP-0117_areas_a3_20210930_v1',
    dataHash: 'a'.repeat(64),
    sheetHash: 'b'.repeat(64),
    state: 'draft',
    steps: [{ state: 'draft', at: '2021-12-02T09:00:00.000Z', by: 'Map desk', note: null }],
    ...overrides,
  });

/** A rule for more than 150,000 displaced people in Rubkona, unless overridden. */
export const anAlertRule = (overrides: Partial<z.input<typeof AlertRule>> = {}): AlertRule =>
  AlertRule.parse({
    id: '7b1d2c3e-4f50-4a61-8b72-9c83ad94be10',
    name: 'Many in Rubkona',
    of: {
      kind: 'areas',
      indicator: 'idp.individuals.stock.mobility-tracking',
      level: 2,
      pcodes: ['SS0609'],
    },
    when: { kind: 'above', limit: 150_000, clear: 140_000 },
    severity: 'severe',
    audience: 'operator',
    ...overrides,
  });

/** That rule as it is kept, switched on, unless overridden. */
export const aKeptRule = (
  overrides: Partial<z.input<typeof AlertRule>> = {},
  isOn = true,
): KeptAlertRule => {
  const step = { at: '2021-12-01T08:00:00.000Z', by: 'Duty officer', note: null };
  const on = isOn ? [{ ...step, kind: 'switchedOn' }] : [];
  return KeptAlertRule.parse({
    rule: anAlertRule(overrides),
    isOn,
    steps: [{ ...step, kind: 'written' }, ...on],
  });
};

/** What that rule raised in round 11, unless overridden. */
export const anAlert = (overrides: Partial<z.input<typeof Alert>> = {}): Alert =>
  Alert.parse({
    id: '7b1d2c3e-4f50-4a61-8b72-9c83ad94be11',
    rule: anAlertRule().id,
    place: 'SS0609',
    since: '2021-09-30T00:00:00.000Z',
    firedAt: '2021-09-30T00:00:00.000Z',
    figure: { least: 174_545, most: 174_545 },
    before: null,
    steps: [{ kind: 'raised', at: '2021-12-02T09:00:00.000Z' }],
    ...overrides,
  });
