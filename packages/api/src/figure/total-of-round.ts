import {
  absent,
  type Counted,
  type Reported,
  type Round,
  type RoundTotal,
  reported,
} from '@waystation/domain';

/**
 * The total of a round's column: as published at the coarsest level, because a finer level may leave
 * people out who are counted nowhere below. Unknown where the round has no such column.
 */
export const totalOfRound = (
  totals: readonly RoundTotal[],
  round: Round,
  { group, unit, measure }: Counted,
): Reported => {
  const [coarsest] = totals
    .filter(
      (total) =>
        total.round === round.id &&
        total.group === group &&
        total.unit === unit &&
        total.measure === measure,
    )
    .toSorted((a, b) => a.level - b.level);
  if (coarsest === undefined) {
    return absent('unknown');
  }
  return coarsest.value === null ? absent('unknown') : reported(coarsest.value);
};
