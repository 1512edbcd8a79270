import type { Verdict } from './judge-standard';

/** How many places stand how. */
export type VerdictCounts = Readonly<Record<Verdict, number>>;

/** Counts verdicts; nothing is added up but places. */
export const countVerdicts = (verdicts: readonly Verdict[]): VerdictCounts => {
  const counts = { met: 0, partly: 0, notMet: 0, unknown: 0, notApplicable: 0 };
  for (const verdict of verdicts) {
    counts[verdict] += 1;
  }
  return counts;
};

/**
 * How the places of an area stand together, where whatever is unknown cannot change it: met or not met
 * where all are, partly where some are and some are not. Else it is unknown; of nowhere, not applicable.
 */
export const verdictOfPlaces = ({ met, partly, notMet, unknown }: VerdictCounts): Verdict => {
  if (partly > 0 || (met > 0 && notMet > 0)) {
    return 'partly';
  }
  if (unknown > 0) {
    return 'unknown';
  }
  if (met > 0) {
    return 'met';
  }
  return notMet > 0 ? 'notMet' : 'notApplicable';
};
