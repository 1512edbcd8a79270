import {
  type Day,
  type Indicator,
  isOfColumn,
  type Round,
  roundOfRecordAt,
} from '@waystation/domain';
import type { DisclosedOperation } from '../disclosure/disclosed-operation';

/** The rounds of an indicator's series that published its column for areas. */
export const roundsOfIndicator = async (
  { figures }: DisclosedOperation,
  indicator: Indicator,
): Promise<readonly Round[]> => {
  const [rounds, totals] = await Promise.all([figures.rounds(), figures.roundTotals()]);
  const covering = new Set(
    totals.filter((total) => isOfColumn(total, indicator)).map((one) => one.round),
  );
  return rounds.filter((round) => round.series === indicator.series && covering.has(round.id));
};

/** The round that "latest" means at a day among the given rounds of one series (domain rule 2). */
export const recordAmong = (
  rounds: readonly Round[],
  asOf: Day,
  { operation }: DisclosedOperation,
): Round | null => {
  const [first] = rounds;
  return first === undefined
    ? null
    : roundOfRecordAt(rounds, asOf, {
        series: first.series,
        primarySeries: operation.primarySeries,
        assessmentPreference: operation.assessmentPreference,
      });
};
