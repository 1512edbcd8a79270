import type { KnownCentre } from '../ground';
import { countNeeds } from '../needs/answer-needs';
import type { Asked } from './asked';
import { type BaseStands, baseStands } from './base-stands';
import { tierOfNeeds } from './reasons-of-needs';
import { stepOfDoubt } from './step-of-doubt';
import { TIERS, type Tier, tierRank, worse } from './tiers';
import type { Way } from './ways';

/** Where every centre stands, as columns; see {@link BaseStands}. */
export type RoughRanking = Pick<BaseStands, 'free' | 'minutes'> & {
  readonly centres: readonly KnownCentre[];
  /** Indexes of the centres of each tier. */
  readonly tiers: Readonly<Record<Tier, readonly number[]>>;
  /** Of those that fit in part the indexes of all that may hold everybody: their free places are the least. */
  readonly perhaps: readonly number[];
  /** Minutes of travel and of all that is weighed, about. */
  readonly score: Float64Array;
};

const NO_NEEDS = { unknown: 0, unmet: 0 };

/** The tier and score of every centre for a question, by approximate distances. */
export const roughRanking = (
  centres: readonly KnownCentre[],
  asked: Asked,
  ways: readonly Way[],
): RoughRanking => {
  const { question, hasNeeds, rules } = asked;
  const { people } = question;
  const base = baseStands(centres, asked, ways);
  const tiers: number[][] = TIERS.map(() => []);
  const perhaps: number[] = [];
  const score = new Float64Array(centres.length);
  let index = -1;
  for (const known of centres) {
    index += 1;
    const needs = hasNeeds ? countNeeds(question, known.centre) : NO_NEEDS;
    const tier = worse(base.tiers[index] ?? 'fits', tierOfNeeds(needs));
    const { free, most } = known;
    tiers[tierRank(tier)]?.push(index);
    if (tier === 'fitsInPart' && most >= people) {
      perhaps.push(index);
    }
    score[index] =
      (base.score[index] ?? 0) +
      needs.unknown * rules.weights.unknownNeed +
      stepOfDoubt({ known, tier, free, most }, people);
  }
  const of = (tier: Tier): readonly number[] => tiers[tierRank(tier)] ?? [];
  return {
    centres,
    free: base.free,
    perhaps,
    score,
    minutes: base.minutes,
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
