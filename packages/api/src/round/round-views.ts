import { absenceOf, numberOrNull, type RoundView } from '@waystation/domain';
import type { DisclosedOperation } from '../disclosure/disclosed-operation';
import { qualifierShown } from '../figure/qualifiers-shown';
import { qualifierOfTotal, totalOfRound } from '../figure/total-of-round';
import { chooseIndicator } from '../indicator/choose-indicator';
import { LAST_POSSIBLE_DAY } from '../indicator/last-possible-day';
import { roundsOfIndicator } from '../indicator/round-at';
import { found, type Outcome } from '../outcome/outcome';
import { coverageOfRound } from '../passport/coverage-of-round';
import { labelOfSource } from '../passport/label-of-source';
import { openPassportBook } from '../passport/passport-book';
import { onePerDay } from './one-per-day';

/**
 * The rounds of an indicator, oldest first, with their totals. A date that was published under
 * several assessment types is one round: the preferred type's (domain rule 2).
 */
export const roundViews = async (
  reads: DisclosedOperation,
  asked: string | undefined,
): Promise<Outcome<readonly RoundView[]>> => {
  const chosen = await chooseIndicator(reads, asked, LAST_POSSIBLE_DAY);
  if (!chosen.ok) {
    return chosen;
  }
  const indicator = chosen.value;
  if (indicator === null || indicator.from === 'flows') {
    return found([]);
  }
  const [rounds, book, bySexAge] = await Promise.all([
    roundsOfIndicator(reads, indicator),
    openPassportBook(reads),
    reads.figures.roundsBySexAge(indicator),
  ]);
  return found(
    onePerDay(rounds, reads).map((round) => {
      const total = totalOfRound(book.totals, round, indicator);
      return {
        round,
        total: numberOrNull(total),
        totalAbsence: absenceOf(total),
        totalQualifier: qualifierShown({
          reported: total,
          qualifier: qualifierOfTotal(book.totals, round, indicator),
        }),
        coverage: coverageOfRound(round, book.totals, book.known.get(round.series)),
        sourceLabel: labelOfSource(round.source, book.sources),
        hasSexAges: bySexAge.has(round.id),
      };
    }),
  );
};
