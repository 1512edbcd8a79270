import {
  absent,
  type Counted,
  isOfColumn,
  type Qualifier,
  qualifierOfSum,
  type Reported,
  type Round,
  reported,
} from '@waystation/domain';
import type { DisclosedTotal } from '../disclosure/disclosed-operation';

/** The total of a round's column at the coarsest level that it lists; undefined: it has no such column. */
export const coarsestTotal = (
  totals: readonly DisclosedTotal[],
  round: Round,
  column: Counted,
): DisclosedTotal | undefined =>
  totals
    .filter((total) => total.round === round.id && isOfColumn(total, column))
    .toSorted((a, b) => a.level - b.level)[0];

/**
 * The total of a round's column: as published at the coarsest level, because a finer level may leave
 * people out who are counted nowhere below. Unknown where the round has no such column.
 */
export const totalOfRound = (
  totals: readonly DisclosedTotal[],
  round: Round,
  counted: Counted,
): Reported => {
  const coarsest = coarsestTotal(totals, round, counted);
  if (coarsest === undefined || coarsest.value === null) {
    return absent(coarsest?.isSuppressed ? 'suppressed' : 'unknown');
  }
  return reported(coarsest.value);
};

/** How exact the total of a round's column is, after the numbers that it is the sum of. */
export const qualifierOfTotal = (
  totals: readonly DisclosedTotal[],
  round: Round,
  counted: Counted,
): Qualifier => qualifierOfSum(coarsestTotal(totals, round, counted)?.qualifiers ?? []);
