import type { KnownBetween } from '../alert';
import type { CentreCount } from '../centre';
import type { Qualifier } from '../population';
import type { Freshness } from '../staleness';

/** What is known of a centre's places at a moment; null: nobody said. */
export type PlacesKnown = {
  readonly capacity: number | null;
  readonly blocked: number | null;
  readonly present: number | null;
  /** How exact each is; of a number that is not known this says nothing. */
  readonly qualifiers: Readonly<Record<CentreCount['kind'], Qualifier>>;
  /** When the people present were counted; null with `present` null. */
  readonly countedAt: string | null;
  /** Freshness of that count under the operation's rule; null with no count. */
  readonly freshness: Freshness | null;
};

/** Whether a number of places is the number itself, or the least that bounds leave certain. */
export const LEAST_OR_EXACT = ['exact', 'atLeast'] as const satisfies readonly Qualifier[];
/** How exact a number of places worked out is. */
export type LeastOrExact = (typeof LEAST_OR_EXACT)[number];

/** Places left, or which parts of capacity − blocked − present are missing (domain rule 6). */
export type FreePlaces =
  | {
      readonly kind: 'known';
      readonly free: number;
      readonly qualifier: LeastOrExact;
      readonly countedAt: string;
      readonly freshness: Freshness;
    }
  | {
      readonly kind: 'overfull';
      readonly over: number;
      readonly qualifier: LeastOrExact;
      readonly countedAt: string;
      readonly freshness: Freshness;
    }
  | {
      readonly kind: 'unknown';
      readonly missing: readonly ('capacity' | 'blocked' | 'present' | 'freshCount')[];
    };

/** Which way the number itself may lie: above what is written, below it, or both. */
const LIES = {
  exact: { above: false, below: false },
  about: { above: false, below: false },
  atLeast: { above: true, below: false },
  moreThan: { above: true, below: false },
  rangeLow: { above: true, below: false },
  atMost: { above: false, below: true },
  fewerThan: { above: false, below: true },
  rangeHigh: { above: false, below: true },
  // What is planned is neither there nor counted.
  planned: { above: true, below: true },
} as const satisfies Record<Qualifier, { readonly above: boolean; readonly below: boolean }>;

const COUNTED = ['capacity', 'blocked', 'present'] as const;

/** The bounds that leave open whether there are fewer free places than worked out, or more. */
const openParts = (
  qualifiers: PlacesKnown['qualifiers'],
  open: 'fewer' | 'more',
): readonly CentreCount['kind'][] =>
  COUNTED.filter((kind) => {
    const { above, below } = LIES[qualifiers[kind]];
    return (kind === 'capacity') === (open === 'more') ? above : below;
  });

/** What is known where nobody said how many places are blocked, and none is free however many are. */
const withAnyBlocked = (known: PlacesKnown): PlacesKnown =>
  known.blocked === null &&
  known.present !== null &&
  known.freshness !== 'expired' &&
  mostFreePlaces(known) <= 0
    ? { ...known, blocked: 0, qualifiers: { ...known.qualifiers, blocked: 'atLeast' } }
    : known;

/**
 * Free places = capacity − blocked − present, only if all three are known and the count has not
 * expired; unknown is never free. Where as many people as places are present, it is known without the
 * blocked ones that none is free. More people than places is `overfull`, not a negative number. A
 * bound is not taken for the number: "at least 300 present" never makes a place free, "fewer than
 * 10" never makes a centre full. What bounds leave certain stands, as the least that is known, and
 * says that it is: `atLeast`.
 */
export const freePlaces = (known: PlacesKnown): FreePlaces => {
  const { capacity, blocked, present, qualifiers, countedAt, freshness } = withAnyBlocked(known);
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
  const missing = openParts(qualifiers, free > 0 ? 'fewer' : 'more');
  if (missing.length > 0) {
    return { kind: 'unknown', missing };
  }
  // Of none that is free nobody can be wrong: bounds leave open only how many more people there are.
  const isLeast = free !== 0 && openParts(qualifiers, free > 0 ? 'more' : 'fewer').length > 0;
  const qualifier = isLeast ? 'atLeast' : 'exact';
  return free >= 0
    ? { kind: 'known', free, qualifier, countedAt, freshness }
    : { kind: 'overfull', over: -free, qualifier, countedAt, freshness };
};

/** The least that a number can be of which this is said: of "fewer than 10" nobody knows but that it is not below nothing. */
const leastOf = (value: number, qualifier: Qualifier): number =>
  LIES[qualifier].below ? 0 : value;

/**
 * The most places that can be free, as far as bounds leave it open; infinite: nobody knows how many
 * there are. Nobody is sent for it: it tells a centre that may hold a group from one that cannot.
 */
export const mostFreePlaces = ({ capacity, blocked, present, qualifiers }: PlacesKnown): number =>
  capacity === null || LIES[qualifiers.capacity].above
    ? Number.POSITIVE_INFINITY
    : capacity -
      leastOf(blocked ?? 0, qualifiers.blocked) -
      leastOf(present ?? 0, qualifiers.present);

/** What a number can be of which this is said; null: no upper bound. */
export const boundsOf = (value: number, qualifier: Qualifier): KnownBetween => ({
  least: leastOf(value, qualifier),
  most: LIES[qualifier].above ? null : value,
});
