import type { Day } from '../codes';
import type { Flow } from '../flow';

/** The last cumulative entry of one series at or before a day, and whether the series fell there. */
export type CumulativeAt = {
  readonly flow: Flow;
  /** True where an earlier entry was higher: a correction to be noted, not people going back. */
  readonly fell: boolean;
};

/**
 * The counts of one cumulative series up to a day, oldest first. Planned and absent entries are passed
 * over. Only days known to the day are used: a month-end total is not a day's figure.
 */
export const cumulativeUpTo = (flows: readonly Flow[], asOf: Day): readonly Flow[] =>
  flows
    .filter(
      (flow) =>
        flow.measure === 'cumulative' &&
        !flow.isPlanned &&
        flow.asOf <= asOf &&
        flow.asOfPrecision === 'day' &&
        flow.reported.kind === 'value',
    )
    .toSorted((a, b) => a.asOf.localeCompare(b.asOf));

/** The number of an entry that has one. */
export const countOf = ({ reported }: Flow): number =>
  reported.kind === 'value' ? reported.value : 0;

/**
 * The newest cumulative flow at or before `asOf` among the flows of ONE series, place and category
 * (domain rule 4); the caller groups, because across series nothing may be compared.
 */
export const latestCumulativeAt = (flows: readonly Flow[], asOf: Day): CumulativeAt | null => {
  const past = cumulativeUpTo(flows, asOf);
  const last = past.at(-1);
  if (last === undefined) {
    return null;
  }
  return { flow: last, fell: past.some((flow) => countOf(flow) > countOf(last)) };
};
