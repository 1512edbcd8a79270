import type { Day, Indicator } from '@waystation/domain';
import type { DisclosedOperation } from '../disclosure/disclosed-operation';
import { failed, found, type Outcome } from '../outcome/outcome';
import { indicatorsOf } from './indicators-of';
import { LAST_POSSIBLE_DAY } from './last-possible-day';

/**
 * The indicator asked for, or the one to show first: the operation's primary one; before that was
 * first reported, the primary one of the day. A series that is published for a few months beside the
 * stock does not take its place. Null: the operation has nothing to colour by yet.
 */
export const chooseIndicator = async (
  reads: DisclosedOperation,
  asked: string | undefined,
  asOf: Day,
): Promise<Outcome<Indicator | null>> => {
  const indicators = await indicatorsOf(reads, LAST_POSSIBLE_DAY);
  if (asked !== undefined) {
    const indicator = indicators.find((one) => one.id === asked);
    return indicator === undefined
      ? failed({
          code: 'indicatorNotFound',
          indicator: asked,
          known: indicators.map(({ id }) => id),
        })
      : found(indicator);
  }
  const overall = indicators.find((one) => one.isPrimary) ?? null;
  if (overall === null || overall.firstDay <= asOf) {
    return found(overall);
  }
  const then = await indicatorsOf(reads, asOf);
  return found(then.find((one) => one.isPrimary && one.firstDay <= asOf) ?? overall);
};
