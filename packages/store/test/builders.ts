import {
  Area,
  type AreaWithGeometry,
  type Centre,
  type Dataset,
  EMPTY_DATASET,
  type Figure,
  type Flow,
  type ImportBatch,
  type Operation,
  type OperationCode,
  Source,
} from '@waystation/domain';
import * as domain from '@waystation/domain/testing';
import type { z } from 'zod';

/** South Sudan, under the code given; each suite works in an operation of its own. */
export const anOperation = (code: string): Operation => domain.anOperation({ code });

/** IOM's Displacement Tracking Matrix, unless overridden. */
export const aSource = (overrides: Partial<z.input<typeof Source>> = {}): Source =>
  Source.parse({
    id: 'IOM-DTM',
    title: 'Displacement Tracking Matrix',
    publisher: 'IOM',
    ...overrides,
  });

/** Kajo-keji's displaced people in round 11, unless overridden. */
export const aFigure = (overrides: Parameters<typeof domain.aFigure>[0] = {}): Figure =>
  domain.aFigure({ subject: { kind: 'area', pcode: 'SS0102', level: 2 }, ...overrides });

/** Choucha camp without any count, unless overridden. */
export const aCentre = (overrides: Parameters<typeof domain.aCentre>[0] = {}): Centre =>
  domain.aCentre({ opened: null, counts: [], ...overrides });

/** Cumulative arrivals in Tunisia by IOM, unless overridden. */
export const aFlow = (overrides: Parameters<typeof domain.aFlow>[0] = {}): Flow =>
  domain.aFlow({ source: 'IOM-DTM', ...overrides });

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
