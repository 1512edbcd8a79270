import type { Day, Indicator, OperationOverview } from '@waystation/domain';
import type { ClockSpan } from './clock-span';
import { shiftDay } from './days';

type Compared = {
  readonly operation: OperationOverview['operation'];
  readonly indicator: Indicator | null;
  readonly span: ClockSpan;
  readonly day: Day;
};

/**
 * The earlier day that a day is compared with: before it, and of a clock one of its own days. Null:
 * none was asked for, or one that makes no sense; without rounds or a clock there are no two moments.
 */
export const comparedDay = (
  { operation, indicator, span, day }: Compared,
  asked: Day | null,
): Day | null => {
  const isOnClock = operation.replay !== null;
  if (asked === null || asked >= day || (isOnClock && asked < span.from)) {
    return null;
  }
  return isOnClock || indicator?.from === 'rounds' ? asked : null;
};

/**
 * Whether two days may be subtracted from each other: rounds are, like for like (domain rule 3), and
 * counts since a series began, for what it added in between (rule 4). Where not, two days are only
 * shown beside each other.
 */
export const hasDifference = (indicator: Indicator | null): boolean =>
  indicator?.from === 'rounds' || indicator?.measure === 'cumulative';

/** A comparison as a view of the map has it: by what changed, or beside the day shown. */
type Comparison = { readonly vs: Day | null; readonly beside: Day | null };

/** The earlier day, however it is shown; null: nothing is compared. */
export const againstOf = ({ vs, beside }: Comparison): Day | null => vs ?? beside;

/** The days that a clock may show: while it is compared with an earlier day, only those after it. */
export const daysToShow = (span: ClockSpan, against: Day | null): ClockSpan =>
  against === null ? span : { from: shiftDay(against, 1), to: span.to };
