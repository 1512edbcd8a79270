import type { Centre, CentreCount } from '../centre';
import { groupBy } from '../group-by';
import type { CentreAt } from './centre-at';
import { latestAt } from './latest-at';

/** The design's rule: no outlook without five counted days in seven (ui/DESIGN.md, CapacityOutlook). */
export const OUTLOOK_DAYS = 7;
/** Counted days needed among those seven. */
export const OUTLOOK_COUNTED_DAYS = 5;

const MS_PER_DAY = 86_400_000;

/** Days until a centre is full if people go on coming as they lately did. */
export type CentreOutlook =
  | { readonly kind: 'notEnoughCounts'; readonly countedDays: number }
  /** As that, and the newest count is told as a bound alone: "counted on no day" would read as wrong beside it. */
  | { readonly kind: 'countIsBound' }
  | { readonly kind: 'placesUnknown' }
  | { readonly kind: 'full' }
  | { readonly kind: 'notFilling'; readonly perDay: number }
  | {
      readonly kind: 'filling';
      /** People more a day than leave. */
      readonly perDay: number;
      /** From the moment on; 0: by now it may be full already. */
      readonly days: {
        readonly soonest: number;
        readonly likely: number;
        /** Null: as counts went, it may not fill at all. */
        readonly latest: number | null;
      };
    };

type Point = { readonly day: number; readonly present: number };

/** A bound ("fewer than 10") is no count: a difference of two of them would be invented. */
export const isCount = ({ kind, qualifier }: CentreCount): boolean =>
  kind === 'present' && (qualifier === 'exact' || qualifier === 'about');

const dayOf = (moment: Date): number => Math.floor(moment.getTime() / MS_PER_DAY);

/** The last count of each day, by days of UTC, of the seven days that end at the moment. */
const dailyCounts = ({ counts }: Pick<Centre, 'counts'>, moment: Date): readonly Point[] => {
  const today = dayOf(moment);
  const own = counts.filter(
    (count) =>
      isCount(count) &&
      new Date(count.at) <= moment &&
      today - dayOf(new Date(count.at)) < OUTLOOK_DAYS,
  );
  return [...groupBy(own, ({ at }) => dayOf(new Date(at)))].flatMap(([day, ofDay]) => {
    const last = latestAt(ofDay, moment);
    return last === null ? [] : [{ day, present: last.value }];
  });
};

const slopesOf = (points: readonly Point[]): readonly number[] =>
  points
    .flatMap((a) =>
      points.filter((b) => b.day > a.day).map((b) => (b.present - a.present) / (b.day - a.day)),
    )
    .toSorted((a, b) => a - b);

/** A quantile of sorted values, between neighbours in proportion. */
const quantile = (sorted: readonly number[], share: number): number => {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? 0;
  const above = sorted[Math.ceil(place)] ?? below;
  return below + (above - below) * (place - Math.floor(place));
};

/**
 * Days until full at the net inflow of the last seven days, with a range, or why none can be said.
 *
 * The inflow is the median of the slopes between all pairs of daily counts (Theil 1950, Sen 1968), so
 * that one wrong count does not make it; the range is the middle half of those slopes. It assumes
 * that the next days are like the last seven, that capacity and blocked places stay, and that one
 * count stands for its day, and that people came as before since the last one. It is an extrapolation of what was counted, not a forecast of arrivals.
 */
export const centreOutlook = (
  centre: Pick<Centre, 'counts'>,
  { free }: Pick<CentreAt, 'free'>,
  moment: Date,
): CentreOutlook => {
  if (free.kind === 'overfull' || (free.kind === 'known' && free.free === 0)) {
    return { kind: 'full' };
  }
  if (free.kind === 'unknown') {
    return { kind: 'placesUnknown' };
  }
  const points = dailyCounts(centre, moment);
  if (points.length < OUTLOOK_COUNTED_DAYS) {
    const present = centre.counts.filter(({ kind }) => kind === 'present');
    const newest = latestAt(present, moment);
    return newest === null || isCount(newest)
      ? { kind: 'notEnoughCounts', countedDays: points.length }
      : { kind: 'countIsBound' };
  }
  const slopes = slopesOf(points);
  const perDay = quantile(slopes, 0.5);
  if (perDay <= 0) {
    return { kind: 'notFilling', perDay };
  }
  const sinceCount = (moment.getTime() - new Date(free.countedAt).getTime()) / MS_PER_DAY;
  const daysAt = (inflow: number): number => Math.max(0, free.free / inflow - sinceCount);
  const slow = quantile(slopes, 0.25);
  const days = {
    soonest: daysAt(quantile(slopes, 0.75)),
    likely: daysAt(perDay),
    latest: slow > 0 ? daysAt(slow) : null,
  };
  return { kind: 'filling', perDay, days };
};
