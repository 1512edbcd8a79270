import { type Day, groupBy, latestRoundAt, type RoundView } from '@waystation/domain';

/**
 * One round per reporting date of a series, oldest first: where a date was published under several
 * assessment types, the one that the operation prefers, as everywhere else.
 */
export const roundsToShow = (
  rounds: readonly RoundView[],
  series: string,
  assessmentPreference: readonly string[],
): readonly RoundView[] => {
  const own = rounds.filter(({ round }) => round.series === series);
  const byDate = groupBy(own, ({ round }) => round.reportingDate);
  return [...byDate]
    .toSorted(([a], [b]) => a.localeCompare(b))
    .flatMap(([date, sameDay]) => {
      const preferred = latestRoundAt(
        sameDay.map(({ round }) => round),
        date,
        { series, assessmentPreference },
      );
      return sameDay.filter(({ round }) => round.id === preferred);
    });
};

/** The newest of the rounds at or before a day; null: none was published yet. */
export const roundAt = (rounds: readonly RoundView[], day: Day): RoundView | null =>
  rounds.findLast(({ round }) => round.reportingDate <= day) ?? null;

/** The round so many steps from the one shown at a day; null: there is none that way. */
export const roundBeside = (
  rounds: readonly RoundView[],
  day: Day,
  step: 1 | -1,
): RoundView | null => {
  const shown = rounds.findLastIndex(({ round }) => round.reportingDate <= day);
  return rounds[shown + step] ?? null;
};

/** Below this share of areas or places covered a round is drawn hollow (design, 7). */
export const LOW_COVERAGE = 0.9;

/** Whether a round covered too little to be read like the others; unknown coverage is not low. */
export const isLowCoverage = ({ coverage }: Pick<RoundView, 'coverage'>): boolean =>
  coverage !== null && coverage.known > 0 && coverage.assessed / coverage.known < LOW_COVERAGE;
