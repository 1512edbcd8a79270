import type { KnownCentre } from '../ground';
import type { Asked } from './asked';
import { standOf } from './stand';
import { TIERS, type Tier, tierRank } from './tiers';
import type { Way } from './ways';

/**
 * Where every centre stands, as columns: thousands of stands kept at once would cost more to clean
 * up than to work out a second time for the few that are shown.
 */
export type RoughRanking = {
  readonly centres: readonly KnownCentre[];
  /** Indexes of the centres of each tier. */
  readonly tiers: Readonly<Record<Tier, readonly number[]>>;
  readonly free: Float64Array;
  /** Of those that fit in part the indexes of all that may hold everybody: their free places are the least. */
  readonly perhaps: readonly number[];
  /** Minutes of travel and of all that is weighed, about. */
  readonly score: Float64Array;
  /** Minutes of travel alone: the part of the score that is not exact. */
  readonly minutes: Float64Array;
};

/** The tier and score of every centre for a question, by approximate distances. */
export const roughRanking = (
  centres: readonly KnownCentre[],
  asked: Asked,
  ways: readonly Way[],
): RoughRanking => {
  const tiers: number[][] = TIERS.map(() => []);
  const perhaps: number[] = [];
  const free = new Float64Array(centres.length);
  const score = new Float64Array(centres.length);
  const minutes = new Float64Array(centres.length);
  let index = -1;
  for (const known of centres) {
    index += 1;
    const stand = standOf(known, asked, ways[index]);
    tiers[tierRank(stand.tier)]?.push(index);
    if (stand.tier === 'fitsInPart' && stand.most >= asked.question.people) {
      perhaps.push(index);
    }
    free[index] = stand.free;
    score[index] = stand.minutes + stand.weight;
    minutes[index] = stand.minutes;
  }
  const of = (tier: Tier): readonly number[] => tiers[tierRank(tier)] ?? [];
  return {
    centres,
    free,
    perhaps,
    score,
    minutes,
    tiers: {
      fits: of('fits'),
      fitsInPart: of('fitsInPart'),
      unknown: of('unknown'),
      standby: of('standby'),
      full: of('full'),
      closed: of('closed'),
      unsuitable: of('unsuitable'),
      unreachable: of('unreachable'),
    },
  };
};
