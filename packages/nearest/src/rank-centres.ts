import { groupBy, type PlaceId } from '@waystation/domain';
import { gatesFrom } from './border/gates';
import type { Ground } from './ground';
import type { NearestAnswer } from './nearest-answer';
import { NearestQuestion } from './question/nearest-question';
import type { Asked } from './rank/asked';
import { byScore, type ExactStand, exactStand } from './rank/exact-stand';
import { mayBeFirst } from './rank/first-of-tier';
import { rankedCentreOf } from './rank/ranked-centre-of';
import { reasonsOf, type Stand, standOf } from './rank/stand';
import { TIERS, type Tier, tierRank } from './rank/tiers';
import { bestSplit } from './split/best-split';
import type { SplitMember } from './split/split-member';
import { onSphere } from './travel/on-sphere';
import type { RoadAnswer } from './travel/travel-times';

/** Rows of each tier in an answer, unless asked for otherwise. */
export const USUAL_ROWS = 10;

/** How much of an answer is wanted, and what a road network said. */
export type RankOptions = {
  /** Rows of each tier; all that a split needs come besides. */
  readonly rowsPerTier?: number;
  readonly roads?: ReadonlyMap<PlaceId, RoadAnswer>;
  readonly roadState?: NearestAnswer['roads'];
};

const membersOf = (stands: readonly Stand[]): readonly SplitMember[] =>
  stands.map(({ known, free, minutes, weight }) => ({
    id: known.centre.place.id,
    free,
    score: minutes + weight,
  }));

const sumOfFree = (stands: readonly Stand[]): number =>
  stands.reduce((sum, { free }) => sum + free, 0);

const countTiers = (tiers: ReadonlyMap<Tier, readonly Stand[]>): Record<Tier, number> => ({
  fits: tiers.get('fits')?.length ?? 0,
  fitsInPart: tiers.get('fitsInPart')?.length ?? 0,
  unknown: tiers.get('unknown')?.length ?? 0,
  standby: tiers.get('standby')?.length ?? 0,
  full: tiers.get('full')?.length ?? 0,
  closed: tiers.get('closed')?.length ?? 0,
  unsuitable: tiers.get('unsuitable')?.length ?? 0,
  unreachable: tiers.get('unreachable')?.length ?? 0,
});

/** The first rows of a tier in order, and those that a split sends people to. */
const rowsOfTier = (
  stands: readonly Stand[],
  { asked, rows, sentTo }: { asked: Asked; rows: number; sentTo: ReadonlySet<PlaceId> },
): readonly ExactStand[] => {
  const isSentTo = ({ known }: Stand) => sentTo.has(known.centre.place.id);
  const others = sentTo.size === 0 ? [] : stands.filter(isSentTo);
  const candidates = new Set([...mayBeFirst(stands, rows), ...others]);
  return [...candidates]
    .map((stand) => exactStand(stand, asked))
    .toSorted(byScore)
    .filter((stand, index) => index < rows || isSentTo(stand));
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
 * assumptions and weights ({@link NearestRules}), then the lower id.
 *
 * Distances are exact (geodesics on WGS 84) for every row of the answer and every one that could
 * have been one; which these are is found with approximate ones. The ways of a split are compared
 * with approximate distances (0.6 %).
 */
export const rankCentres = (
  asking: NearestQuestion,
  ground: Ground,
  { rowsPerTier = USUAL_ROWS, roads = new Map(), roadState = 'notAsked' }: RankOptions = {},
): NearestAnswer => {
  const question = askedOnce(NearestQuestion.parse(asking));
  const from = onSphere(question.position);
  const { people } = question;
  const country = question.country ?? ground.countryAt(question.position);
  const asked: Asked = {
    question,
    from,
    rules: ground.operation.nearest,
    country,
    hasNeeds: question.needs.length + question.nationalities.length + question.languages.length > 0,
    gates: country === null ? new Map() : gatesFrom(country, from, ground.crossings),
    roads,
  };
  const { except } = question;
  const centres =
    except.length === 0
      ? ground.centres
      : ground.centres.filter(({ centre }) => !except.includes(centre.place.id));
  const stands = centres.map((known) => standOf(known, asked));
  const tiers = groupBy(stands, ({ tier }) => tier);
  const able = [...(tiers.get('fits') ?? []), ...(tiers.get('fitsInPart') ?? [])];
  const split = tiers.has('fits') ? null : bestSplit(membersOf(able), people);
  const sentTo = new Set(split?.map(({ id }) => id));
  const exact = TIERS.flatMap((tier) =>
    rowsOfTier(tiers.get(tier) ?? [], { asked, rows: rowsPerTier, sentTo }),
  );
  const first = exact[0];
  return {
    question,
    moment: ground.moment.toISOString(),
    timeZone: ground.operation.timeZone,
    country,
    centres: exact.map((stand, index) => rankedCentreOf(stand, { rank: index + 1, people })),
    tiers: countTiers(tiers),
    freeInAll: sumOfFree(able),
    split: split === null ? null : [...split],
    closest:
      first === undefined || first.tier === 'fits' || split !== null
        ? null
        : lackedBy(first, people),
    roads: roadState,
  };
};
