import {
  type AreasTrend,
  type AreasTrendPoint,
  absent,
  type CountsBySubject,
  comparableRounds,
  countsEverybody,
  type Indicator,
  numberOrNull,
  type Round,
  type SexAge,
} from '@waystation/domain';
import type { PeopleOfSeveralAreas } from '../area/several-areas';
import type { DisclosedOperation } from '../disclosure/disclosed-operation';
import { figureByArea } from '../figure/figure-by-area';
import { NO_INDICATOR } from '../figure/figures-of-areas';
import { figuresOfPeople } from '../figure/figures-of-people';
import { chooseIndicator } from '../indicator/choose-indicator';
import { roundsOfIndicator } from '../indicator/round-at';
import { found, type Outcome } from '../outcome/outcome';
import { openPassportBook, type PassportBook, passportOfRound } from '../passport/passport-book';
import { onePerDay } from '../round/one-per-day';

const sumOf = (counts: CountsBySubject, subjects: Iterable<string>): number | null => {
  const numbers = [...subjects].flatMap(
    (subject) => numberOrNull(counts.get(subject) ?? absent('unknown')) ?? [],
  );
  return numbers.length === 0 ? null : numbers.reduce((sum, value) => sum + value, 0);
};

type CountsWanted = Pick<PeopleOfSeveralAreas, 'level' | 'pcodes'> & {
  readonly round: Round;
  readonly people: SexAge | null;
};

const countsIn = async (
  reads: DisclosedOperation,
  { group, unit, measure }: Indicator,
  { round, level, pcodes, people }: CountsWanted,
): Promise<CountsBySubject> => {
  const at = { group, unit, measure, round: round.id, level };
  const everybody = figureByArea(await reads.figures.ofAreas(at));
  const figures =
    people === null
      ? everybody
      : figuresOfPeople(everybody, await reads.figures.sexAgesOfAreas(at), people);
  return new Map(
    pcodes.flatMap((pcode) => {
      const figure = figures.get(pcode);
      return figure === undefined ? [] : [[`${pcode}`, figure.reported] as const];
    }),
  );
};

const pointsOf = (
  rounds: readonly { readonly round: Round; readonly counts: CountsBySubject }[],
  book: PassportBook,
): Pick<AreasTrend, 'common' | 'points'> => {
  const compared = comparableRounds(rounds.map(({ counts }) => counts));
  const points = rounds.map(({ round, counts }, index): AreasTrendPoint => {
    const all = [...counts.values()];
    return {
      passport: passportOfRound(book, round),
      counted: all.filter(({ kind }) => kind === 'value').length,
      suppressed: all.filter((one) => one.kind === 'absent' && one.absence === 'suppressed').length,
      people: sumOf(counts, counts.keys()),
      compared: compared.rounds.includes(index) ? sumOf(counts, compared.subjects) : null,
    };
  });
  return { common: compared.subjects.size, points };
};

/**
 * What several areas of one level counted in every round up to a day: the sum of each round with its
 * coverage, and the sum at those areas that all compared rounds counted. It is made of numbers that
 * this audience has anyway, so that no sum gives away what is suppressed.
 */
export const trendOfAreas = async (
  reads: DisclosedOperation,
  { level, pcodes, asOf, indicator: asked, people: wanted }: PeopleOfSeveralAreas,
): Promise<Outcome<AreasTrend>> => {
  const chosen = await chooseIndicator(reads, asked, asOf);
  if (!chosen.ok) {
    return chosen;
  }
  const indicator = chosen.value;
  const own = [...new Set(pcodes)];
  const people = wanted === undefined || countsEverybody(wanted) ? null : wanted;
  const about = {
    indicator: indicator?.id ?? NO_INDICATOR,
    level,
    askedFor: asOf,
    people,
    areas: own.length,
  };
  if (indicator === null || indicator.from === 'flows') {
    return found({ ...about, common: 0, points: [] });
  }
  const [book, all] = await Promise.all([
    openPassportBook(reads),
    roundsOfIndicator(reads, indicator),
  ]);
  const past = onePerDay(all, reads).filter((round) => round.reportingDate <= asOf);
  const rounds = await Promise.all(
    past.map(async (round) => ({
      round,
      counts: await countsIn(reads, indicator, { round, level, pcodes: own, people }),
    })),
  );
  return found({ ...about, ...pointsOf(rounds, book) });
};
