import type { Coverage, Day } from '@waystation/domain';
import { COVERAGE_STATES, type CoverageState } from './coverage-state';

/** How many of the sites that rounds know were assessed; the parts add up to `known`. */
export type SiteCoverage = {
  readonly known: number;
  readonly assessed: number;
  readonly carriedOver: number;
  readonly inaccessible: number;
  readonly notAssessed: number;
  /** In no round so far, and therefore not among the known. */
  readonly uncounted: number;
};

/** What the sites' own round covered; it may be another one than that of the areas. */
export type CoverageOfSites = {
  readonly roundNumber: number | null;
  readonly asOf: Day;
  readonly counts: SiteCoverage;
};

/** The legend of a map of coverage. */
export type CoverageLegend = {
  readonly kind: 'coverage';
  readonly states: readonly { readonly state: CoverageState; readonly count: number }[];
  /** What the round says of itself; null: it does not say. */
  readonly round: Coverage | null;
  /** Null: no round has sites. */
  readonly sites: CoverageOfSites | null;
};

/** These stand only where an area is so; the others also say that none is. */
const IF_ANY: readonly CoverageState[] = ['suppressed', 'unknown', 'notApplicable'];

/** The legend of areas by the states that the map draws. */
export const coverageLegend = (
  states: readonly CoverageState[],
  { round, sites }: Pick<CoverageLegend, 'round' | 'sites'>,
): CoverageLegend => ({
  kind: 'coverage',
  states: COVERAGE_STATES.map((state) => ({
    state,
    count: states.filter((each) => each === state).length,
  })).filter(({ state, count }) => count > 0 || !IF_ANY.includes(state)),
  round,
  sites,
});
