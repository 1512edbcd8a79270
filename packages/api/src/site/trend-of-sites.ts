import {
  type CountsBySubject,
  comparableRounds,
  countsEverybody,
  type Day,
  type DrawnArea,
  type Indicator,
  isInside,
  likeForLikeChange,
  numberOrNull,
  type Reported,
  type Round,
  type SexAge,
  type SitesTrend,
  type SitesTrendPoint,
} from '@waystation/domain';
import type { DisclosedOperation } from '../disclosure/disclosed-operation';
import { NO_INDICATOR } from '../figure/figures-of-areas';
import { figuresOfPeople } from '../figure/figures-of-people';
import { chooseIndicator } from '../indicator/choose-indicator';
import { found, type Outcome } from '../outcome/outcome';
import { openPassportBook, type PassportBook, passportOfRound } from '../passport/passport-book';
import { onePerDay } from '../round/one-per-day';
import { type FigureOfPlace, figureByPlace } from './figure-by-place';
import { cellsOfFigures, roundsAtPlaces, rowsOfPlaces, sexAgesOfSites } from './rows-of-places';

/** What may be asked of the sites in a drawn area. */
export type SitesTrendQuestion = {
  readonly within: DrawnArea;
  readonly asOf: Day;
  readonly indicator?: string | undefined;
  /** Left out: everybody. */
  readonly people?: SexAge | undefined;
};

type Counted = { readonly round: Round; readonly figures: ReadonlyMap<string, FigureOfPlace> };

const countedIn = async (
  reads: DisclosedOperation,
  indicator: Indicator,
  {
    round,
    sites,
    people,
  }: {
    readonly round: Round;
    readonly sites: ReadonlySet<string>;
    readonly people: SexAge | null;
  },
): Promise<Counted> => {
  const asked = { asOf: round.reportingDate, places: sites };
  const rows = await rowsOfPlaces(reads, indicator, asked);
  const own = figureByPlace(rows.filter((row) => row.round === round.id));
  if (people === null) {
    return { round, figures: own };
  }
  const cells = await sexAgesOfSites(reads, indicator, asked);
  return { round, figures: figuresOfPeople(own, cellsOfFigures(cells, own), people) };
};

/** What a round counted anew; a number of an earlier round would stand still in a comparison. */
const countedAnew = ({ figures }: Counted): CountsBySubject =>
  new Map(
    [...figures]
      .filter(([, { carriedOver }]) => !carriedOver)
      .map(([site, { reported }]) => [site, reported]),
  );

const sumOf = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0);

const numbersOf = (counts: CountsBySubject, subjects: Iterable<string>): readonly number[] =>
  [...subjects].flatMap((subject) => {
    const own = counts.get(subject);
    return own === undefined ? [] : (numberOrNull(own) ?? []);
  });

const isHeldBack = (reported: Reported | undefined): boolean =>
  reported?.kind === 'absent' && reported.absence === 'suppressed';

/** What only one of two rounds covered; a number that is held back in either was covered by it. */
const coverageChange = (
  before: CountsBySubject | undefined,
  after: CountsBySubject,
): Pick<SitesTrendPoint, 'newlyCovered' | 'noLongerCovered'> => {
  if (before === undefined) {
    return { newlyCovered: null, noLongerCovered: null };
  }
  const told = (counts: CountsBySubject): CountsBySubject =>
    new Map(
      [...counts].filter(([site]) => !isHeldBack(before.get(site)) && !isHeldBack(after.get(site))),
    );
  const change = likeForLikeChange(told(before), told(after), true);
  return {
    newlyCovered: { sites: change.newlyCovered.subjects, people: change.newlyCovered.value },
    noLongerCovered: {
      sites: change.noLongerCovered.subjects,
      people: change.noLongerCovered.value,
    },
  };
};

const pointsOf = (
  rounds: readonly Counted[],
  book: PassportBook,
): Pick<SitesTrend, 'common' | 'points'> => {
  const anew = rounds.map(countedAnew);
  const compared = comparableRounds(anew);
  const points = rounds.map(({ round, figures }, index): SitesTrendPoint => {
    const all = [...figures.values()];
    const own = anew[index] ?? new Map();
    const values = all.flatMap(({ reported }) => numberOrNull(reported) ?? []);
    return {
      passport: passportOfRound(book, round),
      counted: values.length,
      suppressed: all.filter(({ reported }) => isHeldBack(reported)).length,
      carriedOver: all.filter((one) => one.carriedOver && one.reported.kind === 'value').length,
      people: sumOf(values),
      compared: compared.rounds.includes(index) ? sumOf(numbersOf(own, compared.subjects)) : null,
      ...coverageChange(anew[index - 1], own),
    };
  });
  return { common: compared.subjects.size, points };
};

const sitesInside = async (
  { places }: DisclosedOperation,
  within: DrawnArea,
): Promise<ReadonlySet<string>> =>
  new Set(
    (await places.sites()).flatMap(({ place }) =>
      place.position !== null && isInside(within, place.position) ? [place.id] : [],
    ),
  );

/**
 * What the sites in a drawn area counted in every round up to a day, at the places where this
 * audience may know them to be. Every sum is of numbers that the audience has anyway, site by site,
 * so that no two areas that differ by one site say more of it than its own number does.
 */
export const trendOfSites = async (
  reads: DisclosedOperation,
  { within, asOf, indicator: asked, people: wanted }: SitesTrendQuestion,
): Promise<Outcome<SitesTrend>> => {
  const chosen = await chooseIndicator(reads, asked, asOf);
  if (!chosen.ok) {
    return chosen;
  }
  const indicator = chosen.value;
  const people = wanted === undefined || countsEverybody(wanted) ? null : wanted;
  const sites = await sitesInside(reads, within);
  const about = {
    indicator: indicator?.id ?? NO_INDICATOR,
    askedFor: asOf,
    people,
    sites: sites.size,
  };
  if (indicator === null || indicator.from === 'flows' || sites.size === 0) {
    return found({ ...about, common: 0, points: [] });
  }
  const book = await openPassportBook(reads);
  const own = book.rounds.filter(
    (round) => round.series === indicator.series && round.reportingDate <= asOf,
  );
  const rounds: Counted[] = [];
  for (const round of onePerDay(await roundsAtPlaces(reads, indicator, own), reads)) {
    // One after another: of a hundred thousand sites, the rows of one round at a time are enough.
    rounds.push(await countedIn(reads, indicator, { round, sites, people }));
  }
  const hasAny = rounds.some(({ figures }) => figures.size > 0);
  return found({ ...about, ...pointsOf(hasAny ? rounds : [], book) });
};
