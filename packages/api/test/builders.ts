import {
  type AdminLevel,
  Area,
  type AreaRow,
  Centre,
  Crossing,
  Day,
  Figure,
  Flow,
  Operation,
  Round,
  roundIdOf,
  Site,
} from '@waystation/domain';
import type { z } from 'zod';

/** South Sudan as an operation, unless overridden. */
export const anOperation = (overrides: Partial<z.input<typeof Operation>> = {}): Operation =>
  Operation.parse({
    code: 'south-sudan',
    names: { en: 'South Sudan' },
    countries: ['SSD'],
    ...overrides,
  });

/** A day. */
export const day = (text: string): Day => Day.parse(text);

/** An area; its parent is what its P-code begins with. */
export const anArea = (pcode: string, level: AdminLevel, parent: string | null): AreaRow => ({
  ...Area.parse({ pcode, level, names: { en: `Area ${pcode}` }, parent, validOn: '2018-08-15' }),
  centre: [30, 7],
  bbox: [29, 6, 31, 8],
  areaKm2: 1_000,
});

/** A round of South Sudan's Mobility Tracking, unless overridden. */
export const aRound = (overrides: Partial<Omit<z.input<typeof Round>, 'id'>> = {}): Round => {
  const round = {
    series: 'Mobility Tracking',
    number: 16,
    reportingDate: '2025-02-28',
    method: 'baseline' as const,
    assessmentType: 'BA',
    source: 'IOM-DTM',
    ...overrides,
  };
  const { id: _, ...key } = Round.parse({ ...round, id: 'not yet known' });
  return Round.parse({ ...round, id: roundIdOf(key) });
};

/** A count of displaced individuals in a round; of an area unless the subject is overridden. */
export const aFigure = (
  round: Round,
  value: number,
  overrides: Partial<z.input<typeof Figure>> = {},
): Figure =>
  Figure.parse({
    subject: { kind: 'area', pcode: 'SS0609', level: 2 },
    group: 'idp',
    unit: 'individuals',
    measure: 'stock',
    reported: { kind: 'value', value },
    asOf: round.reportingDate,
    round: round.id,
    series: round.series,
    assessmentType: round.assessmentType,
    method: round.method,
    source: round.source,
    ...overrides,
  });

/** A site in an area. */
export const aSite = (id: string, declaredArea: string): Site =>
  Site.parse({
    place: { id, names: { en: id }, position: [31.58, 4.85], declaredArea, country: 'SSD' },
    type: 'displacementSite',
    status: 'open',
  });

/** Cumulative arrivals in Tunisia, unless overridden. */
export const aFlow = (value: number, overrides: Partial<z.input<typeof Flow>> = {}): Flow =>
  Flow.parse({
    from: { kind: 'country', iso3: 'LBY' },
    to: { kind: 'country', iso3: 'TUN' },
    kind: 'arrival',
    measure: 'cumulative',
    group: 'mixed',
    category: 'total',
    unit: 'crossings',
    reported: { kind: 'value', value },
    series: 'IOM all crossings',
    asOf: '2011-03-13',
    source: 'UNHCR-U8',
    ...overrides,
  });

/** Choucha camp, with what is overridden. */
export const aCentre = (overrides: Partial<z.input<typeof Centre>> = {}): Centre =>
  Centre.parse({
    place: { id: 'centre:CT-CHOUCHA', names: { en: 'Choucha camp' }, position: [11.485, 33.155] },
    type: 'camp',
    ...overrides,
  });

/** The crossing at Ras Ajdir, with what is overridden. */
export const aCrossing = (overrides: Partial<z.input<typeof Crossing>> = {}): Crossing =>
  Crossing.parse({
    place: { id: 'crossing:XP-RASAJDIR', names: { en: 'Ras Ajdir' }, position: [11.558, 33.147] },
    type: 'land',
    countries: ['LBY', 'TUN'],
    ...overrides,
  });
