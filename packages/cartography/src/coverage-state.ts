import type { Absence } from '@waystation/domain';
import type { AreaFigure } from './area-mark';

/** Whether a round covered an area: wholly, in part, or for which reason not. */
export type CoverageState = 'assessed' | 'inPart' | Absence;

/** The states in the order of the legend, from covered to not covered. */
export const COVERAGE_STATES = [
  'assessed',
  'inPart',
  'suppressed',
  'notAssessed',
  'inaccessible',
  'unknown',
  'notApplicable',
] as const satisfies readonly CoverageState[];

/**
 * The one decision about whether an area was covered; map, legend and table ask here. A reported zero
 * is an area that was assessed. In part: some or all of the number is that of an earlier round.
 */
export const coverageState = ({ value, absence, carriedOver }: AreaFigure): CoverageState => {
  if (value === null) {
    return absence ?? 'unknown';
  }
  return carriedOver ? 'inPart' : 'assessed';
};
