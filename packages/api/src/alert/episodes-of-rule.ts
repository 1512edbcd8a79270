import {
  type AlertEpisode,
  type AlertReading,
  type AlertRule,
  alertEpisodes,
  type Operation,
} from '@waystation/domain';
import type { DisclosedOperation } from '../disclosure/disclosed-operation';
import { found, type Outcome } from '../outcome/outcome';
import { readingsOfRule } from './readings-of-rule';

/** What is known of a place of a rule, and when the rule held there. */
export type PlaceHistory = {
  readonly place: string;
  readonly readings: readonly AlertReading[];
  readonly episodes: readonly AlertEpisode[];
};

/** The moment until which a rule looks: a historical case ends with its last day. */
const untilOf = ({ replay }: Operation, now: Date): Date => {
  const end = replay === null ? now : new Date(`${replay.to}T23:59:59.999Z`);
  return end < now ? end : now;
};

/** The times in which a rule held at each of its places of which this audience knows a figure. */
export const episodesOfRule = async (
  reads: DisclosedOperation,
  rule: Pick<AlertRule, 'of' | 'when'>,
  now: Date,
): Promise<Outcome<readonly PlaceHistory[]>> => {
  const readings = await readingsOfRule(reads, rule);
  const until = untilOf(reads.operation, now);
  return readings.ok
    ? found(
        [...readings.value].map(([place, own]) => ({
          place,
          readings: own,
          episodes: alertEpisodes(rule.when, own, until),
        })),
      )
    : readings;
};
