import type { Crossing, CrossingStatusEntry } from '../crossing';
import { type FreshFor, type Freshness, freshnessOf } from '../staleness';

/** The last status entry at or before a moment, and how fresh it is; null entry: never reported. */
export type CrossingAt = {
  readonly status: Crossing['statusLog'][number]['status'];
  readonly entry: CrossingStatusEntry | null;
  readonly freshness: Freshness | null;
};

/** Whether people could pass a crossing at a moment; unknown where nothing was reported yet. */
export const crossingAt = (
  { statusLog }: Pick<Crossing, 'statusLog'>,
  moment: Date,
  rule: FreshFor,
): CrossingAt => {
  const day = moment.toISOString().slice(0, 10);
  const past = statusLog.filter((entry) => entry.at <= day);
  const entry = past.reduce<CrossingStatusEntry | null>(
    (best, candidate) => (best === null || candidate.at >= best.at ? candidate : best),
    null,
  );
  if (entry === null) {
    return { status: 'unknown', entry: null, freshness: null };
  }
  return {
    status: entry.status,
    entry,
    freshness: freshnessOf(new Date(`${entry.at}T23:59:59.999Z`), moment, rule),
  };
};
