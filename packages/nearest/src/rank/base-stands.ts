import type { KnownCentre } from '../ground';
import type { Asked } from './asked';
import { standOf } from './stand';
import type { Tier } from './tiers';
import type { Way } from './ways';

/**
 * Where every centre stands whatever is needed there, as columns: thousands of stands kept at once would
 * cost more to clean up than to work out a second time for the few that are shown.
 */
export type BaseStands = {
  readonly tiers: readonly Tier[];
  /** Places known to be free. */
  readonly free: Float64Array;
  /** Minutes of travel alone, about: the part of the score that is not exact. */
  readonly minutes: Float64Array;
  /** These and all that is weighed, but for needs and doubts. */
  readonly score: Float64Array;
};

type Latest = Pick<Asked['question'], 'people' | 'mode'> & {
  readonly rules: Asked['rules'];
  readonly stands: BaseStands;
};

const latestOf = new WeakMap<readonly Way[], Latest>();

const workedOut = (
  centres: readonly KnownCentre[],
  asked: Asked,
  ways: readonly Way[],
): BaseStands => {
  const tiers: Tier[] = [];
  const free = new Float64Array(centres.length);
  const minutes = new Float64Array(centres.length);
  const score = new Float64Array(centres.length);
  const withoutNeeds: Asked = { ...asked, hasNeeds: false };
  let index = -1;
  for (const known of centres) {
    index += 1;
    const stand = standOf(known, withoutNeeds, ways[index]);
    tiers.push(stand.tier);
    free[index] = stand.free;
    minutes[index] = stand.minutes;
    score[index] = stand.minutes + stand.weight;
  }
  return { tiers, free, minutes, score };
};

/**
 * Where centres stand before anything is needed. Those last worked out over the same ways are kept: who
 * asks for one more need on an old phone is as many people in the same place. With a road network ways
 * differ from answer to answer, and nothing is kept.
 */
export const baseStands = (
  centres: readonly KnownCentre[],
  asked: Asked,
  ways: readonly Way[],
): BaseStands => {
  if (asked.roads.size > 0) {
    return workedOut(centres, asked, ways);
  }
  const { rules } = asked;
  const { people, mode } = asked.question;
  const latest = latestOf.get(ways);
  if (latest?.people === people && latest.mode === mode && latest.rules === rules) {
    return latest.stands;
  }
  const stands = workedOut(centres, asked, ways);
  latestOf.set(ways, { people, mode, rules, stands });
  return stands;
};
