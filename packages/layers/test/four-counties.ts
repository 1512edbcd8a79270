import { DEFAULT_BREAKS } from '@waystation/cartography';
import { AreaColumns, AreaFigures, AreaShapes, Passport } from '@waystation/domain';
import type { Polygon } from 'geojson';
import { readAreaShapes } from '#areas/area-geometry';
import { areaRows } from '#areas/area-rows';
import { topologyOf } from './topology-of';

/** A passport of DTM round 11 in South Sudan. */
export const ROUND_11 = Passport.parse({
  asOf: '2021-09-30',
  periodStart: null,
  series: 'Mobility Tracking',
  round: null,
  roundNumber: 11,
  assessmentType: 'BA',
  method: 'baseline',
  coverage: { assessed: 78, known: 79, of: 'areas' },
  confidence: 'notStated',
  source: 'IOM-DTM',
  sourceLabel: 'IOM DTM',
});

/** Four counties in a row of squares: two of Unity (SS06), two of Warrap (SS08). */
export const COUNTIES = AreaColumns.parse({
  level: 2,
  validOn: '2018-08-17',
  pcode: ['SS0609', 'SS0607', 'SS0806', 'SS0807'],
  names: [{ en: 'Rubkona', ar: 'روبكونا' }, { en: 'Pariang' }, { en: 'Twic' }, { en: 'Abyei' }],
  parent: ['SS06', 'SS06', 'SS08', 'SS08'],
  longitude: [0.5, 1.5, 2.5, 3.5],
  latitude: [0.5, 0.5, 0.5, 0.5],
  areaKm2: [5_000, 12_000, 6_000, 10_000],
});

/** A square of one degree, its south-west corner on the equator. */
export const square = (west: number): Polygon => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, 0],
      [west, 1],
      [west + 1, 1],
      [west + 1, 0],
      [west, 0],
    ],
  ],
});

/** The shapes of the four counties as the store keeps them. */
export const COUNTY_SHAPES = AreaShapes.parse({
  level: 2,
  validOn: '2018-08-17',
  topologies: [topologyOf(COUNTIES.pcode, [0, 1, 2, 3].map(square))],
});

/** The state that a county is in. */
export const stateOf = (pcode: string): string | null => pcode.slice(0, 4);

/** The geometry of the four counties. */
export const COUNTY_GEOMETRY = readAreaShapes(COUNTY_SHAPES, stateOf);

/** One county in the highest class, one at zero, one suppressed, one not assessed. */
export const COUNTY_FIGURES = AreaFigures.parse({
  indicator: 'idp.individuals.stock.mobility-tracking',
  level: 2,
  askedFor: '2021-12-02',
  passport: ROUND_11,
  ownPassports: null,
  pcode: COUNTIES.pcode,
  value: [174_545, 0, null, null],
  absence: [null, null, 'suppressed', 'notAssessed'],
  carriedOver: [false, false, false, false],
  total: null,
  totalAbsence: 'suppressed',
  unplaced: { areas: 0, value: null },
});

/** The four counties with their figures. */
export const COUNTY_ROWS = areaRows(COUNTIES, COUNTY_FIGURES, COUNTY_GEOMETRY);

/** What the rows of the four counties share: people counted in round 11. */
export const COUNTY_CONTEXT = {
  breaks: DEFAULT_BREAKS,
  relation: 'count',
  total: 200_000,
  unit: 'individuals',
  passport: ROUND_11,
} as const;
