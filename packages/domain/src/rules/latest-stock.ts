import type { Day, RoundId } from '../codes';
import { groupBy } from '../group-by';
import type { Round } from '../round';

/** What "latest" needs to know of a round. */
export type RoundCandidate = Pick<Round, 'id' | 'series' | 'reportingDate' | 'assessmentType'>;

/** How an operation prefers among series and assessment types. */
export type StockPreference = {
  readonly primarySeries: string | null;
  readonly assessmentPreference: readonly string[];
};

const rankOf = (type: string | null, preference: readonly string[]): number => {
  const rank = type === null ? -1 : preference.indexOf(type);
  return rank === -1 ? preference.length : rank;
};

/**
 * The series whose figure is the displacement stock at `asOf`: the one the operation names; else
 * the one reported most recently at or before the moment; among equals the one with more rounds,
 * then by name, so that the answer never depends on the order of rows. Null: nothing reported yet.
 */
export const stockSeriesAt = (
  rounds: readonly RoundCandidate[],
  asOf: Day,
  primarySeries: string | null,
): string | null => {
  const past = rounds.filter((round) => round.reportingDate <= asOf);
  if (primarySeries !== null) {
    return past.some((round) => round.series === primarySeries) ? primarySeries : null;
  }
  const bySeries = groupBy(past, (round) => round.series);
  const ranked = [...bySeries].map(([series, own]) => ({
    series,
    newest:
      own
        .map((round) => round.reportingDate)
        .toSorted()
        .at(-1) ?? '',
    rounds: own.length,
  }));
  ranked.sort(
    (a, b) =>
      b.newest.localeCompare(a.newest) || b.rounds - a.rounds || a.series.localeCompare(b.series),
  );
  return ranked[0]?.series ?? null;
};

/**
 * The one round that "latest" means within a series (domain rule 2): the newest reporting date at or
 * before `asOf`, never the highest round number; where that date was published under several
 * assessment types, the operation's preferred one. Null: nothing reported yet.
 */
export const latestRoundAt = (
  rounds: readonly RoundCandidate[],
  asOf: Day,
  {
    series,
    assessmentPreference,
  }: { readonly series: string; readonly assessmentPreference: readonly string[] },
): RoundId | null => {
  const past = rounds.filter((round) => round.series === series && round.reportingDate <= asOf);
  const [latest] = past.toSorted(
    (a, b) =>
      b.reportingDate.localeCompare(a.reportingDate) ||
      rankOf(a.assessmentType, assessmentPreference) -
        rankOf(b.assessmentType, assessmentPreference) ||
      a.id.localeCompare(b.id),
  );
  return latest?.id ?? null;
};
