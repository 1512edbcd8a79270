import type { PlaceId } from '@waystation/domain';
import { gatesFrom } from './border/gates';
import type { Ground, KnownCentre } from './ground';
import type { NearestAnswer, RankedCentre } from './nearest-answer';
import { NearestQuestion } from './question/nearest-question';
import type { Asked } from './rank/asked';
import { closestOf } from './rank/closest';
import { byDistance, byScore, type ExactStand, exactStand } from './rank/exact-stand';
import { mayBeFirst, mayBeNearest } from './rank/first-of-tier';
import { rankedCentreOf } from './rank/ranked-centre-of';
import { type RoughRanking, roughRanking } from './rank/rough-ranking';
import { reasonsOf, type Stand, standOf } from './rank/stand';
import { TIERS, type Tier, tierRank } from './rank/tiers';
import { waysTo } from './rank/ways';
import { bestSplit } from './split/best-split';
import type { SplitMember, SplitShare } from './split/split-member';
import { splitParts } from './split/split-parts';
import { closuresNear } from './travel/closures-near';
import { onSphere } from './travel/on-sphere';
import type { ToldClosure } from './travel/told-closure';
import type { RoadAnswer } from './travel/travel-times';

/** Rows of each tier in an answer, unless asked for otherwise. */
export const USUAL_ROWS = 10;

/** More rows of one tier than anybody reads. */
export const MOST_ROWS = 50;

/** Roads reported closed, by the centre to which one would go. */
type ClosuresTo = ReadonlyMap<PlaceId, readonly ToldClosure[]>;

/** How much of an answer is wanted, and what a road network said. */
export type RankOptions = {
  /** Rows of each tier; all that a split needs come besides. */
  readonly rowsPerTier?: number;
  /** Inside a tier: by the score, or the nearest as the crow flies first. */
  readonly order?: 'score' | 'distance';
  /** A centre that is wanted wherever it stands, after the rows of its tier. */
  readonly also?: PlaceId | null;
  readonly roads?: ReadonlyMap<PlaceId, RoadAnswer>;
  readonly roadState?: NearestAnswer['roads'];
  /** While the network is still asked: those that it was not asked about stand by straight line. */
  readonly isStillAsking?: boolean;
  /** Roads reported closed on the way to a centre. */
  readonly closuresTo?: ClosuresTo;
  /** The same beside the way by road to a centre. */
  readonly closuresBeside?: ClosuresTo;
};

/** More minutes than any way takes: a guess by straight line comes after all times by road. */
const AFTER_ALL = 1_000_000;

/** Centres with known free places that are open, suitable and can be reached. */
const ableIn = ({ tiers }: RoughRanking): readonly number[] => tiers.fits.concat(tiers.fitsInPart);

const memberOf = ({ centres, free, score }: RoughRanking, index: number): SplitMember[] => {
  const id = centres[index]?.centre.place.id;
  return id === undefined
    ? []
    : [{ id, free: free[index] ?? 0, score: score[index] ?? Number.POSITIVE_INFINITY }];
};

/** None where one centre takes all, or may: a group is not divided for a number that is not known. */
const splitOf = (ranking: RoughRanking, people: number): readonly SplitShare[] | null =>
  ranking.tiers.fits.length + ranking.perhaps.length > 0
    ? null
    : bestSplit(
        ableIn(ranking).flatMap((index) => memberOf(ranking, index)),
        people,
      );

const countTiers = ({ tiers }: RoughRanking): Record<Tier, number> => ({
  fits: tiers.fits.length,
  fitsInPart: tiers.fitsInPart.length,
  unknown: tiers.unknown.length,
  standby: tiers.standby.length,
  full: tiers.full.length,
  closed: tiers.closed.length,
  unsuitable: tiers.unsuitable.length,
  unreachable: tiers.unreachable.length,
});

type Wanted = {
  readonly asked: Asked;
  readonly rows: number;
  readonly order: 'score' | 'distance';
  /** Centres that are told of wherever they stand. */
  readonly named: ReadonlySet<PlaceId>;
};

/** The first rows of a tier in order, and those that are named. */
const rowsOfTier = (
  ranking: RoughRanking,
  tier: Tier,
  { asked, rows, order, named }: Wanted,
): readonly ExactStand[] => {
  const isNamed = ({ centre }: KnownCentre): boolean => named.has(centre.place.id);
  const own = ranking.tiers[tier];
  const first = new Set(
    order === 'score'
      ? mayBeFirst(ranking, tier, rows)
      : mayBeNearest(ranking, tier, { count: rows, from: asked.from }),
  );
  const candidates =
    named.size === 0
      ? [...first]
      : own.filter((index) => {
          const known = ranking.centres[index];
          return first.has(index) || (known !== undefined && isNamed(known));
        });
  return candidates
    .flatMap((index) => ranking.centres[index] ?? [])
    .map((known) => exactStand(standOf(known, asked), asked))
    .toSorted(order === 'score' ? byScore : byDistance)
    .filter(({ known }, index) => index < rows || isNamed(known));
};

/** What would have to be otherwise for a centre to fit: all that puts it in a worse tier. */
const lackedBy = (stand: Stand, people: number) => ({
  id: stand.known.centre.place.id,
  lacks: reasonsOf(stand, people).filter(({ tier }) => tierRank(tier) > tierRank('fits')),
});

/** Whether a road network told the way of a row, or that there is none. */
const isByRoad = ({ travel, reasons }: RankedCentre): boolean =>
  travel?.way === 'road' || reasons.some(({ code }) => code === 'noRoad');

/** What is asked for twice is one need. */
const askedOnce = (question: NearestQuestion): NearestQuestion => ({
  ...question,
  needs: [...new Set(question.needs)],
  nationalities: [...new Set(question.nationalities)],
});

/**
 * Ranks the centres of an operation for a question. Pure: the same question on the same ground is
 * the same answer, whatever order the centres come in.
 *
 * Tiers come first (see {@link TIERS}): a centre that is open, suitable, reachable and known to
 * have places for all stands above every one of which any of this is not known or not so. Inside a
 * tier the least sum of travel minutes and weighed minutes stands first, by the operation's own
 * assumptions and weights ({@link NearestRules}), then the lower id; or, where that is asked for,
 * the nearest as the crow flies. Where a road network was asked, those that it was not asked about
 * come after the others of their tier. Where something besides the places is in doubt, those known
 * to have places for all come first, then those that may, then the others.
 *
 * Distances are exact (geodesics on WGS 84) for every row of the answer and every one that could
 * have been one; which these are is found with approximate ones. The ways of a split are compared
 * with approximate distances (0.6 %).
 */
export const rankCentres = (
  asking: NearestQuestion,
  ground: Ground,
  {
    rowsPerTier = USUAL_ROWS,
    order = 'score',
    also = null,
    roads = new Map(),
    roadState = 'notAsked',
    isStillAsking = false,
    closuresTo = new Map(),
    closuresBeside = new Map(),
  }: RankOptions = {},
): NearestAnswer => {
  const question = askedOnce(NearestQuestion.parse(asking));
  const from = onSphere(question.position);
  const { people } = question;
  const there = ground.countryAt(question.position);
  const countries = question.country === undefined ? there : [question.country];
  const asked: Asked = {
    question,
    from,
    rules: ground.operation.nearest,
    origins: countries.map((country) => ({
      country,
      gates: gatesFrom(country, from, ground.crossings),
    })),
    hasNeeds: question.needs.length + question.nationalities.length + question.languages.length > 0,
    roads,
    ifNotAsked: roads.size === 0 || isStillAsking ? 0 : AFTER_ALL,
  };
  const { except } = question;
  const centres =
    except.length === 0
      ? ground.centres
      : ground.centres.filter(({ centre }) => !except.includes(centre.place.id));
  const ways = waysTo(centres, ground.crossings, asked);
  const ranking = roughRanking(centres, asked, ways);
  const split = splitOf(ranking, people);
  const closest = split === null ? closestOf(ranking, asked, ways) : null;
  const named = new Set([
    ...(split ?? []).map(({ id }) => id),
    ...[also, closest].filter((id) => id !== null),
  ]);
  const exact = TIERS.flatMap((tier) =>
    rowsOfTier(ranking, tier, { asked, rows: rowsPerTier, order, named }),
  );
  const closestStand = exact.find(({ known }) => known.centre.place.id === closest);
  const rows = exact.map((stand, index) => {
    const { id, position: to } = stand.known.centre.place;
    const { travel } = stand;
    const closures = closuresTo.get(id) ?? [];
    const isNew = (near: ToldClosure): boolean => closures.every((one) => one.id !== near.id);
    const way = to === null || travel === null ? null : { from: question.position, to, travel };
    const near =
      way?.travel.way === 'road'
        ? (closuresBeside.get(id) ?? [])
        : way === null
          ? []
          : closuresNear(way, ground);
    return rankedCentreOf(stand, {
      rank: index + 1,
      people,
      closures,
      closuresNear: near.filter(isNew),
    });
  });
  return {
    question,
    moment: ground.moment.toISOString(),
    timeZone: ground.operation.timeZone,
    country: countries.length === 1 ? (countries[0] ?? null) : null,
    countriesThere: [...there],
    centres: rows,
    tiers: countTiers(ranking),
    freeInAll: ableIn(ranking).reduce((sum, index) => sum + (ranking.free[index] ?? 0), 0),
    split: split === null ? null : splitParts(split, rows),
    closest: closestStand === undefined ? null : lackedBy(closestStand, people),
    roads: roadState === 'used' && !rows.some(isByRoad) ? 'notCovered' : roadState,
  };
};
