import type { Day } from '@waystation/domain';
import type { FlowRow } from '@waystation/layers';
import type { Words } from '@waystation/view';
import { daysOf } from '../words/days-of';

/** The dates of movements and what is said of them: each pair of ends has its own. */
export type MovementDates = {
  /** Oldest first. */
  readonly dates: readonly Day[];
  readonly asOf: Day | null;
  readonly summary: string;
};

/** Says from when movements are; of those that were not read (null) nothing is said. */
export const movementDates = (
  rows: readonly Pick<FlowRow, 'asOf'>[] | null,
  { t, formats }: Words,
): MovementDates => {
  const dates = daysOf((rows ?? []).map(({ asOf }) => asOf));
  const [oldest] = dates;
  const asOf = dates.at(-1) ?? null;
  if (oldest === undefined || asOf === null) {
    return { dates, asOf, summary: rows === null ? '' : t('layers.nothingReported') };
  }
  const summary =
    oldest === asOf
      ? t('layers.cumulativeTo', { date: formats.date(asOf) })
      : t('layers.cumulativeWithin', { period: formats.period(oldest, asOf) });
  return { dates, asOf, summary };
};
