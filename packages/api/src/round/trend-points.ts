import {
  type AreasTrendPoint,
  type CountsBySubject,
  comparableRounds,
  knownSum,
  type Reported,
  type Round,
} from '@waystation/domain';
import { type PassportBook, passportOfRound } from '../passport/passport-book';

/** What one round says of the subjects of a trend. */
export type CountedRound = {
  readonly round: Round;
  readonly counts: CountsBySubject;
  /** Those of its counts that can be compared with other rounds. */
  readonly comparable: CountsBySubject;
};

/** Whether there is a number that this audience does not get. */
export const isHeldBack = (reported: Reported | undefined): boolean =>
  reported?.kind === 'absent' && reported.absence === 'suppressed';

/**
 * The points of a trend, oldest first as the rounds were given: the sum of each with its coverage, and
 * the sum at those subjects that all compared rounds counted.
 */
export const trendPoints = (
  rounds: readonly CountedRound[],
  book: PassportBook,
): { readonly common: number; readonly points: AreasTrendPoint[] } => {
  const compared = comparableRounds(rounds.map(({ comparable }) => comparable));
  const points = rounds.map(({ round, counts, comparable }, index) => {
    const all = [...counts.values()];
    const common = [...compared.subjects].flatMap((subject) => comparable.get(subject) ?? []);
    return {
      passport: passportOfRound(book, round),
      counted: all.filter(({ kind }) => kind === 'value').length,
      suppressed: all.filter(isHeldBack).length,
      people: knownSum(all),
      compared: compared.rounds.includes(index) ? knownSum(common) : null,
    };
  });
  return { common: compared.subjects.size, points };
};
