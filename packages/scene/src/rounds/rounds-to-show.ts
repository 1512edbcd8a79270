import { groupBy, latestRoundAt, type RoundView } from '@waystation/domain';

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
