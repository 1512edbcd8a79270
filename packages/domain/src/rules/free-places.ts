import type { Freshness } from '../staleness';

/** What is known of a centre's places at a moment; null: nobody said. */
export type PlacesKnown = {
  readonly capacity: number | null;
  readonly blocked: number | null;
  readonly present: number | null;
  /** When the people present were counted; null with `present` null. */
  readonly countedAt: string | null;
  /** Freshness of that count under the operation's rule; null with no count. */
  readonly freshness: Freshness | null;
};

/** Places left, or which parts of capacity − blocked − present are missing (domain rule 6). */
export type FreePlaces =
  | {
      readonly kind: 'known';
      readonly free: number;
      readonly countedAt: string;
      readonly freshness: Freshness;
    }
  | {
      readonly kind: 'overfull';
      readonly over: number;
      readonly countedAt: string;
      readonly freshness: Freshness;
    }
  | {
      readonly kind: 'unknown';
      readonly missing: readonly ('capacity' | 'blocked' | 'present' | 'freshCount')[];
    };

/**
 * Free places = capacity − blocked − present, only if all three are known and the count has not
 * expired; unknown is never free. More people than places is `overfull`, not a negative number.
 */
export const freePlaces = ({
  capacity,
  blocked,
  present,
  countedAt,
  freshness,
}: PlacesKnown): FreePlaces => {
  if (
    capacity === null ||
    blocked === null ||
    present === null ||
    countedAt === null ||
    freshness === null ||
    freshness === 'expired'
  ) {
    return {
      kind: 'unknown',
      missing: [
        ...(capacity === null ? (['capacity'] as const) : []),
        ...(blocked === null ? (['blocked'] as const) : []),
        ...(present === null || countedAt === null ? (['present'] as const) : []),
        ...(freshness === 'expired' ? (['freshCount'] as const) : []),
      ],
    };
  }
  const free = capacity - blocked - present;
  return free >= 0
    ? { kind: 'known', free, countedAt, freshness }
    : { kind: 'overfull', over: -free, countedAt, freshness };
};
