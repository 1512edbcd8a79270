import type { AreasTrend, CountsBySubject, Indicator, Round, SexAge } from '@waystation/domain';
import type { PeopleOfSeveralAreas } from '../area/several-areas';
import type { DisclosedOperation } from '../disclosure/disclosed-operation';
import { figureByArea } from '../figure/figure-by-area';
import { NO_INDICATOR } from '../figure/figures-of-areas';
import { figuresOfPeople } from '../figure/figures-of-people';
import { chooseIndicator } from '../indicator/choose-indicator';
import { roundsOfIndicator } from '../indicator/round-at';
import { found, type Outcome } from '../outcome/outcome';
import { openPassportBook } from '../passport/passport-book';
import { onePerDay } from '../round/one-per-day';
import { trendPoints } from '../round/trend-points';

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

/**
 * What several areas of one level counted in every round up to a day: the sum of each round with its
 * coverage, and the sum at those areas that all compared rounds counted. It is made of numbers that
 * this audience has anyway, so that no sum gives away what is suppressed.
 */
export const trendOfAreas = async (
  reads: DisclosedOperation,
  { level, pcodes, asOf, indicator: asked, people }: PeopleOfSeveralAreas,
): Promise<Outcome<AreasTrend>> => {
  const chosen = await chooseIndicator(reads, asked, asOf);
  if (!chosen.ok) {
    return chosen;
  }
  const indicator = chosen.value;
  const own = [...new Set(pcodes)];
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
    past.map(async (round) => {
      const counts = await countsIn(reads, indicator, { round, level, pcodes: own, people });
      return { round, counts, comparable: counts };
    }),
  );
  return found({ ...about, ...trendPoints(rounds, book) });
};
