import {
  ABSENCES,
  type Absence,
  AreaColumns,
  AreaFigures,
  AreaShapes,
  Passport,
  ResidentColumns,
} from '@waystation/domain';
import { anIndicator, anOverview } from '@waystation/domain/testing';
import type { PictureReads } from '../src/picture-reads';

/** One county for every kind of absence, one that is carried over, a zero and two classes. */
const FIGURES: readonly {
  readonly value: number | null;
  readonly absence: Absence | null;
  readonly carriedOver?: boolean;
}[] = [
  { value: 0, absence: null },
  { value: 120, absence: null },
  { value: 70_000, absence: null },
  { value: 20_000, absence: null, carriedOver: true },
  ...ABSENCES.map((absence) => ({ value: null, absence })),
];

const PCODES = FIGURES.map((_, index) => `SS01${`${index}`.padStart(2, '0')}`);

/** Squares in a row; each has a line of its own to the next. */
const TOPOLOGY = JSON.stringify({
  type: 'Topology',
  arcs: PCODES.map((_, index) => [
    [30 + index, 8],
    [31 + index, 8],
    [31 + index, 9],
    [30 + index, 9],
    [30 + index, 8],
  ]),
  objects: {
    areas: {
      type: 'GeometryCollection',
      geometries: PCODES.map((id, index) => ({ type: 'Polygon', id, arcs: [[index]] })),
    },
  },
});

const INDICATOR = 'idp.individuals.stock.mobility-tracking';
const DAY = '2025-02-28';

/** What a test may change. */
export type Given = {
  readonly operationName?: string;
  readonly areaName?: string;
  readonly source?: string;
};

/** Answers of the API about a small operation, as the domain's own schemas let them through. */
export const someReads = ({
  operationName = 'South Sudan',
  areaName = 'Rubkona',
  source = 'International Organization for Migration (IOM)',
}: Given = {}): PictureReads => ({
  overview: async () =>
    anOverview(
      {
        seq: 1,
        levels: [{ level: 2, areas: PCODES.length, validOn: DAY }],
        levelNames: { '2': { en: { one: 'county', other: 'counties' } } },
        indicators: [anIndicator(INDICATOR, { levels: [2], firstDay: '2021-09-30', lastDay: DAY })],
        bbox: [30, 8, 30 + PCODES.length, 9],
        counts: { sites: 0, sitesWithoutCoordinates: 0, centres: 0, crossings: 0, flows: 0 },
        lastDay: DAY,
      },
      { names: { en: operationName, ar: 'جنوب السودان' } },
    ),
  areas: async (level) =>
    AreaColumns.parse({
      level,
      validOn: DAY,
      pcode: PCODES,
      names: PCODES.map((pcode) => ({ en: `${areaName} ${pcode}` })),
      parent: PCODES.map(() => 'SS01'),
      longitude: PCODES.map((_, index) => 30.5 + index),
      latitude: PCODES.map(() => 8.5),
      areaKm2: PCODES.map(() => 12_000),
    }),
  shapes: async (level) => AreaShapes.parse({ level, validOn: DAY, topologies: [TOPOLOGY] }),
  figures: async (level, { asOf }) =>
    AreaFigures.parse({
      indicator: INDICATOR,
      level,
      askedFor: asOf,
      passport: Passport.parse({
        asOf: DAY,
        periodStart: null,
        series: 'Mobility Tracking',
        round: null,
        roundNumber: 16,
        assessmentType: 'BA',
        method: 'baseline',
        coverage: { assessed: 7, known: 9, of: 'areas' },
        confidence: 'notStated',
        source: 'iom-dtm',
        sourceLabel: source,
      }),
      ownPassports: null,
      pcode: PCODES,
      value: FIGURES.map(({ value }) => value),
      absence: FIGURES.map(({ absence }) => absence),
      carriedOver: FIGURES.map(({ carriedOver }) => carriedOver ?? false),
      total: null,
      totalAbsence: 'suppressed',
      unplaced: { areas: 0, value: 0 },
    }),
  residents: async (level) =>
    ResidentColumns.parse({ level, bases: [], pcode: [], residents: [], base: [] }),
});
