import type { NearestAnswer, RankedCentre, Tier } from '@waystation/nearest';
import { isNumbered, TIERS } from '@waystation/nearest';
import type { Order } from '../address/find-state';

/** The centres of one tier in the order that the reader asked for. */
export type TierRows = {
  readonly tier: Tier;
  readonly rows: readonly RankedCentre[];
  /** How many there are, shown or not. */
  readonly count: number;
};

/** As many rows as one reads on a road; more where the reader asks for them. */
export const ROWS_AT_FIRST = 8;

/** Rows of each tier that can be shown. */
export const LISTED_ROWS = 60;

const distance = ({ distanceKm }: RankedCentre): number => distanceKm ?? Number.POSITIVE_INFINITY;

/** Nearness never lifts a centre out of its tier: a full one does not stand above one with places. */
export const orderedTiers = (
  { centres, tiers }: Pick<NearestAnswer, 'centres' | 'tiers'>,
  order: Order,
): readonly TierRows[] => {
  let numbered = 0;
  return TIERS.map((tier) => {
    const own = centres.filter((centre) => centre.tier === tier);
    const rows =
      order === 'best' ? own : own.toSorted((a, b) => distance(a) - distance(b) || a.rank - b.rank);
    const first = numbered;
    // By how many there are, and not by how many of them were worked out: numbers do not change with more rows.
    numbered += Math.min(tiers[tier], LISTED_ROWS);
    return {
      tier,
      count: tiers[tier],
      rows: rows.map((row, index) => ({ ...row, rank: first + index + 1 })),
    };
  }).filter(({ count }) => count > 0);
};

/** Parts whose centres may have a place stand open; the others are folded under their number (design, 7). */
export const isFolded = (tier: Tier): boolean => !isNumbered(tier) && tier !== 'unknown';

/** The number of a centre in the list; null: it has none, or stands farther down than the list goes. */
export const numberIn = (parts: readonly TierRows[], id: string): number | null => {
  const listed = parts.flatMap(({ tier, rows }) =>
    isNumbered(tier) ? rows.slice(0, LISTED_ROWS) : [],
  );
  return listed.find((row) => row.id === id)?.rank ?? null;
};
