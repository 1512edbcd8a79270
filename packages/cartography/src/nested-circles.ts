import { niceFloor } from './nice-number';
import { siteRadius } from './site-radius';

/** One of the nested circles of a legend; the largest is of a real row. */
export type NestedCircle<Row> = {
  readonly value: number;
  readonly radius: number;
  /** Null: a round number, of nobody in particular. */
  readonly of: Row | null;
};

/** The second and third circle stand for about these parts of the largest. */
const PARTS = [4, 20] as const;

/**
 * The circles that explain sizes, large to small: the largest of the rows, then round numbers below
 * it, in the radii of the map. None where no row has people.
 */
export const nestedCircles = <Row extends { readonly value: number | null }>(
  rows: readonly Row[],
  maximum: number,
): readonly NestedCircle<Row>[] => {
  const largest = rows.reduce<Row | null>(
    (best, row) => ((row.value ?? 0) > (best?.value ?? 0) ? row : best),
    null,
  );
  if (largest === null || largest.value === null) {
    return [];
  }
  const top = largest.value;
  const parts = PARTS.map((part) => Math.floor(niceFloor(top / part))).filter((value) => value > 0);
  return [
    { value: top, of: largest },
    ...[...new Set(parts)].map((value) => ({ value, of: null })),
  ].map((circle) => ({ ...circle, radius: siteRadius(circle.value, maximum) }));
};
