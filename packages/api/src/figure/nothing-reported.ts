import type { AdminLevel, AreaFigures, Day } from '@waystation/domain';
import type { NamedArea } from '../area/known-areas';

/** The answer before anything was reported: every area unknown, no passport. */
export const nothingReported = (
  areas: readonly NamedArea[],
  {
    indicator,
    level,
    asOf,
  }: { readonly indicator: string; readonly level: AdminLevel; readonly asOf: Day },
): AreaFigures => ({
  indicator,
  level,
  askedFor: asOf,
  people: null,
  publishedPeople: [],
  passport: null,
  ownPassports: null,
  pcode: areas.map(({ pcode }) => pcode),
  value: areas.map(() => null),
  absence: areas.map(() => 'unknown' as const),
  carriedOver: areas.map(() => false),
  qualifier: null,
  total: null,
  totalAbsence: 'unknown',
  totalQualifier: 'exact',
  unplaced: { areas: 0, value: 0 },
});
