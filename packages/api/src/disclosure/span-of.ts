import { Day, type LogSpan, type Operation } from '@waystation/domain';

const MS_PER_DAY = 86_400_000;

const dayOf = (ms: number): Day => Day.parse(new Date(ms).toISOString().slice(0, 10));

/**
 * What of the logs of centres an answer of a day needs; null: all. Of today it is told from yesterday
 * on and without an end, so that it still holds while a device keeps it, and for one whose clock is
 * slow. A historical case is over, and its clock shows every day of it.
 */
export const spanOf = (
  { replay }: Pick<Operation, 'replay'>,
  asOf: Day | null,
  now: Date,
): LogSpan | null => {
  if (replay !== null) {
    return null;
  }
  const yesterday = dayOf(now.getTime() - MS_PER_DAY);
  return asOf === null || asOf >= yesterday
    ? { from: yesterday, until: null }
    : { from: asOf, until: dayOf(new Date(asOf).getTime() + MS_PER_DAY) };
};

/** Tells spans apart. */
export const keyOfSpan = (span: LogSpan | null): string =>
  span === null ? 'all' : `${span.from} ${span.until}`;
