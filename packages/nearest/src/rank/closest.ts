import type { PlaceId } from '@waystation/domain';
import type { Asked } from './asked';
import type { Reason } from './reason';
import { reasonOfFree } from './reasons-of-places';
import type { RoughRanking } from './rough-ranking';
import { type Stand, standOf } from './stand';
import { TIERS, type Tier, tierRank } from './tiers';
import type { Way } from './ways';

/** What a place lacks is counted by how heavy it is, the heaviest first; places that are short are a number. */
const COUNTED = TIERS.filter((tier) => tierRank(tier) > tierRank('fitsInPart')).toReversed();

/** Of places that are unknown each number that is missing: who lacks one is nearer to an answer than who has none. */
const thingsOf = (reason: Reason): number =>
  reason.code === 'placesUnknown' ? reason.missing.length : 1;

/**
 * How many things of each tier a centre lacks, in the order of {@link COUNTED}. A crossing that is limited,
 * or of which nobody knows, is of the way: it is weighed there, in minutes.
 */
const lacksOf = ({ known, asked }: Stand): readonly number[] => {
  const counts = COUNTED.map(() => 0);
  for (const reasons of [known.reasons, asked]) {
    for (const reason of reasons) {
      const at = COUNTED.indexOf(reason.tier);
      if (at >= 0) {
        counts[at] = (counts[at] ?? 0) + thingsOf(reason);
      }
    }
  }
  return counts;
};

/** How many of the people have no place known to be free, and may surely not have one. */
const shortOf = ({ free, most }: Pick<Stand, 'free' | 'most'>, people: number): number => {
  const reason = reasonOfFree({ free, most }, people);
  return reason.code === 'fitsInPart' ? reason.short : 0;
};

/** The first number in which two lists differ decides. */
const compare = (a: readonly number[], b: readonly number[]): number => {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
};

const bestTier = ({ tiers }: RoughRanking): Tier | undefined =>
  TIERS.find((tier) => tiers[tier].length > 0);

/**
 * How much farther than the first of the list, in the minutes that the list is ranked by, a centre may
 * be to come closest all the same: half as far again, and half an hour; three hours where it may keep together
 * a group that would else be divided. No standard sets this; it is the product's own. Beyond it nobody
 * takes a detour for one thing less that is not known.
 */
const DETOUR = { ratio: 1.5, minutes: 30, togetherMinutes: 180 } as const;

/** The most minutes of a detour; those that no road network was asked about are compared among themselves. */
const mostMinutes = (least: number, { ifNotAsked }: Asked): number => {
  const besides = least >= ifNotAsked ? ifNotAsked : 0;
  return besides + (least - besides) * DETOUR.ratio + DETOUR.minutes;
};

type Candidate = { readonly stand: Stand; readonly minutes: number };

/** Of those in the least doubt the ones that are no farther than a detour from the nearest of them. */
const atHand = <One extends Candidate>(all: readonly One[], tier: Tier, asked: Asked): One[] => {
  const doubt = all.reduce((least, { stand }) => Math.min(least, stand.doubt), Infinity);
  const first = all.filter(({ stand }) => stand.doubt === doubt);
  const least = first.reduce((nearest, { minutes }) => Math.min(nearest, minutes), Infinity);
  const most = mostMinutes(least, asked);
  const mayKeepTogether = ({ stand, minutes }: One): boolean =>
    tier === 'fitsInPart' &&
    minutes <= least + DETOUR.togetherMinutes &&
    shortOf(stand, asked.question.people) === 0;
  return first.filter((one) => one.minutes <= most || mayKeepTogether(one));
};

/**
 * The centre that comes closest where none fits. One of the best tier that there is, and among those
 * in doubt one that is known to have places for all, as in the list; no farther than {@link DETOUR} from
 * the first of the list. Of these the one that lacks the fewest things, counted tier by tier from the
 * heaviest; then the fewest people without a place; and only of those that lack the same the nearest,
 * by the score of the list, whatever order the list is in. Null: one fits, or there is no centre.
 */
export const closestOf = (
  ranking: RoughRanking,
  asked: Asked,
  ways: readonly Way[],
): PlaceId | null => {
  const tier = bestTier(ranking);
  if (tier === undefined || tier === 'fits') {
    return null;
  }
  const { people } = asked.question;
  const all = ranking.tiers[tier].flatMap((index) => {
    const known = ranking.centres[index];
    if (known === undefined) {
      return [];
    }
    const stand = standOf(known, asked, ways[index]);
    // Of one tier and one step of doubt they are ranked by what is left: the way and what is weighed.
    const minutes = (ranking.score[index] ?? Number.POSITIVE_INFINITY) - stand.doubt;
    return [{ id: known.centre.place.id, stand, minutes }];
  });
  const [best] = atHand(all, tier, asked)
    .map(({ id, stand, minutes }) => ({
      id,
      lack: [...lacksOf(stand), shortOf(stand, people), minutes],
    }))
    .toSorted((a, b) => compare(a.lack, b.lack) || (a.id < b.id ? -1 : 1));
  return best?.id ?? null;
};
