import type { KnownBetween } from '../alert';
import type { CENTRE_QUANTITIES } from '../alert-rule';
import type { Centre } from '../centre';
import type { FreshFor } from '../staleness';
import type { AlertReading } from './alert-episodes';
import { type CentreAt, centreAt } from './centre-at';
import { boundsOf } from './free-places';
import { observedAt } from './observed-at';

type CentreQuantity = (typeof CENTRE_QUANTITIES)[number];

/** Reports that dispute the people present: nobody has decided which of them holds. */
const presentOf = ({ places, conflicting }: CentreAt): KnownBetween | null => {
  const disputed = conflicting
    .flatMap(({ entries }) => entries)
    .flatMap((entry) =>
      entry.subject === 'present' ? [boundsOf(entry.value, entry.qualifier)] : [],
    );
  if (disputed.length === 0) {
    return places.present === null ? null : boundsOf(places.present, places.qualifiers.present);
  }
  const most = disputed.map((one) => one.most ?? Number.POSITIVE_INFINITY);
  const greatest = Math.max(...most);
  return {
    least: Math.min(...disputed.map(({ least }) => least)),
    most: Number.isFinite(greatest) ? greatest : null,
  };
};

const freeOf = ({ free, freeBetween }: CentreAt): KnownBetween | null => {
  if (freeBetween !== null) {
    return freeBetween;
  }
  switch (free.kind) {
    case 'known':
      return { least: free.free, most: free.qualifier === 'exact' ? free.free : null };
    case 'overfull':
      return { least: 0, most: 0 };
    case 'unknown':
      return null;
    default:
      return free satisfies never;
  }
};

/**
 * What was known of a centre at each date of its log, for rules of alerts. Free places are those that a
 * reader is shown: unknown where a part is missing or the count has expired; none where it is overfull.
 */
export const alertReadingsOfCentre = (
  centre: Centre,
  quantity: CentreQuantity,
  rule: FreshFor,
): readonly AlertReading[] => {
  const counts = centre.counts.filter(({ kind }) => quantity === 'free' || kind === 'present');
  const dates = [...new Map(counts.map((count) => [count.at, count])).values()];
  return dates.map((count) => {
    const then = centreAt(centre, new Date(count.at), rule);
    return {
      at: count.at,
      seenAt: observedAt(count),
      known: quantity === 'present' ? presentOf(then) : freeOf(then),
      isSuppressed: false,
      isCarriedOver: false,
      method: null,
    };
  });
};
