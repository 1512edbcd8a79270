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
 * The centre that comes closest where none fits: of those in the best tier that there is the one that
 * lacks the least. Among those in doubt the ones known to have places for all first, as in the list;
 * then the fewest things that the centre lacks, counted tier by tier from the heaviest; then the fewest people without
 * a place; and only of those that lack the same the nearest, by the score of the list, whatever order
 * the list is in. Null: one fits, or there is no centre.
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
  let best: { readonly id: PlaceId; readonly lack: readonly number[] } | null = null;
  for (const index of ranking.tiers[tier]) {
    const known = ranking.centres[index];
    if (known === undefined) {
      continue;
    }
    const stand = standOf(known, asked, ways[index]);
    const { id } = known.centre.place;
    const score = ranking.score[index] ?? Number.POSITIVE_INFINITY;
    const lack = [stand.doubt, ...lacksOf(stand), shortOf(stand, people), score];
    const order = best === null ? -1 : compare(lack, best.lack);
    if (best === null || order < 0 || (order === 0 && id < best.id)) {
      best = { id, lack };
    }
  }
  return best?.id ?? null;
};
