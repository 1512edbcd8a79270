import type { PlaceId } from '@waystation/domain';
import { gatesFrom } from './border/gates';
import type { Ground, KnownCentre } from './ground';
import type { NearestAnswer, SplitPart } from './nearest-answer';
import { NearestQuestion } from './question/nearest-question';
import type { Asked } from './rank/asked';
import { byDistance, byScore, type ExactStand, exactStand } from './rank/exact-stand';
import { mayBeFirst, mayBeNearest } from './rank/first-of-tier';
import { rankedCentreOf } from './rank/ranked-centre-of';
import { type RoughRanking, roughRanking } from './rank/rough-ranking';
import { reasonsOf, type Stand, standOf } from './rank/stand';
import { TIERS, type Tier, tierRank } from './rank/tiers';
import { bestSplit } from './split/best-split';
import type { SplitMember } from './split/split-member';
import { onSphere } from './travel/on-sphere';
import type { RoadAnswer } from './travel/travel-times';

/** Rows of each tier in an answer, unless asked for otherwise. */
export const USUAL_ROWS = 10;

/** More rows of one tier than anybody reads. */
export const MOST_ROWS = 50;

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
};

/** More minutes than any way takes: a guess by straight line comes after all times by road. */
const AFTER_ALL = 1_000_000;

/** Centres with known free places that are open, suitable and can be reached. */
const ableIn = ({ tiers }: RoughRanking): readonly number[] => [...tiers.fits, ...tiers.fitsInPart];

const memberOf = ({ centres, free, score }: RoughRanking, index: number): SplitMember[] => {
  const id = centres[index]?.centre.place.id;
  return id === undefined
    ? []
    : [{ id, free: free[index] ?? 0, score: score[index] ?? Number.POSITIVE_INFINITY }];
};

const splitOf = (ranking: RoughRanking, people: number): readonly SplitPart[] | null =>
  ranking.tiers.fits.length > 0
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
  readonly also: PlaceId | null;
  readonly split: readonly SplitPart[] | null;
};

/** The first rows of a tier in order, those that a split sends people to, and one that is asked for. */
const rowsOfTier = (
  ranking: RoughRanking,
  tier: Tier,
  { asked, rows, order, also, split }: Wanted,
): readonly ExactStand[] => {
  const named = new Set([...(split ?? []).map(({ id }) => id), ...(also === null ? [] : [also])]);
  const isNamed = ({ centre }: KnownCentre): boolean => named.has(centre.place.id);
  const own = ranking.tiers[tier];
  const first = new Set(
    order === 'score'
      ? mayBeFirst(ranking, tier, rows)
      : mayBeNearest(ranking, tier, { count: rows, from: asked.from }),
  );
  const candidates = named.size === 0 ? [...first] : own;
  return candidates
    .flatMap((index) => {
      const known = ranking.centres[index];
      return known !== undefined && (first.has(index) || isNamed(known)) ? [known] : [];
    })
    .map((known) => exactStand(standOf(known, asked), asked))
    .toSorted(order === 'score' ? byScore : byDistance)
    .filter(({ known }, index) => index < rows || isNamed(known));
};

/** What would have to be otherwise for a centre to fit: all that puts it in a worse tier. */
const lackedBy = (stand: Stand, people: number) => ({
  id: stand.known.centre.place.id,
  lacks: reasonsOf(stand, people).filter(({ tier }) => tierRank(tier) > tierRank('fits')),
});

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
 * come after the others of their tier.
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
  }: RankOptions = {},
): NearestAnswer => {
  const question = askedOnce(NearestQuestion.parse(asking));
  const from = onSphere(question.position);
  const { people } = question;
  const countries =
    question.country === undefined ? ground.countryAt(question.position) : [question.country];
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
  const ranking = roughRanking(centres, asked);
  const split = splitOf(ranking, people);
  const exact = TIERS.flatMap((tier) =>
    rowsOfTier(ranking, tier, { asked, rows: rowsPerTier, order, also, split }),
  );
  const first = exact[0];
  return {
    question,
    moment: ground.moment.toISOString(),
    timeZone: ground.operation.timeZone,
    country: countries.length === 1 ? (countries[0] ?? null) : null,
    centres: exact.map((stand, index) => rankedCentreOf(stand, { rank: index + 1, people })),
    tiers: countTiers(ranking),
    freeInAll: ableIn(ranking).reduce((sum, index) => sum + (ranking.free[index] ?? 0), 0),
    split: split === null ? null : [...split],
    closest:
      first === undefined || first.tier === 'fits' || split !== null
        ? null
        : lackedBy(first, people),
    roads: roadState,
  };
};
