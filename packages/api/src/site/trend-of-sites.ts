import {
  type CountsBySubject,
  type Day,
  type DrawnArea,
  type Indicator,
  isInside,
  likeForLikeChange,
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
import { openPassportBook, type PassportBook } from '../passport/passport-book';
import { onePerDay } from '../round/one-per-day';
import { isHeldBack, trendPoints } from '../round/trend-points';
import { type FigureOfPlace, figureByPlace } from './figure-by-place';
import { cellsOfFigures, roundsAtPlaces, rowsOfPlaces, sexAgesOfSites } from './rows-of-places';

/** What may be asked of the sites in a drawn area. */
export type SitesTrendQuestion = {
  readonly within: DrawnArea;
  readonly asOf: Day;
  readonly indicator?: string | undefined;
  /** Left out: everybody. */
  readonly people?: SexAge | null;
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

const countsOf = (figures: Iterable<readonly [string, FigureOfPlace]>): CountsBySubject =>
  new Map([...figures].map(([site, { reported }]) => [site, reported]));

/** What a round counted anew; a number of an earlier round would stand still in a comparison. */
const countedAnew = ({ figures }: Counted): CountsBySubject =>
  countsOf([...figures].filter(([, { carriedOver }]) => !carriedOver));

const carriedOverIn = (counted: Counted | undefined): number =>
  [...(counted?.figures.values() ?? [])].filter(
    ({ carriedOver, reported }) => carriedOver && reported.kind === 'value',
  ).length;

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
  counted: readonly Counted[],
  book: PassportBook,
): Pick<SitesTrend, 'common' | 'points'> => {
  const rounds = counted.map((one) => ({
    round: one.round,
    counts: countsOf(one.figures),
    comparable: countedAnew(one),
  }));
  const { common, points } = trendPoints(rounds, book);
  return {
    common,
    points: points.map((point, index) => ({
      ...point,
      carriedOver: carriedOverIn(counted[index]),
      ...coverageChange(rounds[index - 1]?.comparable, rounds[index]?.comparable ?? new Map()),
    })),
  };
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
  { within, asOf, indicator: asked, people = null }: SitesTrendQuestion,
): Promise<Outcome<SitesTrend>> => {
  const chosen = await chooseIndicator(reads, asked, asOf);
  if (!chosen.ok) {
    return chosen;
  }
  const indicator = chosen.value;
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
