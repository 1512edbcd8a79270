import { numberColumn, type ShapeCounts, SITE_SHAPES } from '@waystation/cartography';
import { type SiteRow, summand } from '../sites/site-rows';

/** West, south, east, north in degrees. */
export type ClusterBounds = readonly [number, number, number, number];

/** What a cluster says of its sites. */
export type ClusterSummary = {
  /** At the sites that have a number; null: none of them has one. */
  readonly people: number | null;
  /** Sites that are in no number, whatever the reason. */
  readonly withoutNumber: number;
  readonly shapes: ShapeCounts;
  readonly bounds: ClusterBounds;
};

/** At each place how much there is before it, so that a stretch is told by its two ends. */
const sumsBefore = (
  sites: readonly SiteRow[],
  of: (site: SiteRow) => number,
): ((first: number, end: number) => number) => {
  let sum = 0;
  const sums = numberColumn(sites, (site) => {
    sum += of(site);
    return sum;
  });
  const before = (place: number): number => (place === 0 ? 0 : (sums[place - 1] ?? 0));
  return (first, end) => before(end) - before(first);
};

/** The least or the largest coordinate of a stretch. */
const extremes = (
  sites: readonly SiteRow[],
  axis: 0 | 1,
): ((first: number, end: number, choose: (a: number, b: number) => number) => number) => {
  const numbers = numberColumn(sites, ({ position }) => position?.[axis] ?? Number.NaN);
  return (first, end, choose) => {
    let best = numbers[first] ?? Number.NaN;
    for (let index = first + 1; index < end; index += 1) {
      best = choose(best, numbers[index] ?? Number.NaN);
    }
    return best;
  };
};

/**
 * Summarises stretches of sites that all have a position; people null where none has a number, because
 * that is not zero people. In columns of numbers: a site is in a cluster at every zoom from afar, so a
 * hundred thousand are summed up a million times.
 */
export const summaries = (
  sites: readonly SiteRow[],
): ((first: number, end: number) => ClusterSummary) => {
  const people = sumsBefore(sites, (site) => summand(site) ?? 0);
  const without = sumsBefore(sites, (site) => (summand(site) === null ? 1 : 0));
  const kinds = SITE_SHAPES.map(
    (kind) => [kind, sumsBefore(sites, ({ shape }) => (shape === kind ? 1 : 0))] as const,
  );
  const [longitudes, latitudes] = [extremes(sites, 0), extremes(sites, 1)];
  return (first, end) => {
    const withoutNumber = without(first, end);
    const shapes = { circle: 0, square: 0, diamond: 0, ring: 0 };
    for (const [kind, countOf] of kinds) {
      shapes[kind] = countOf(first, end);
    }
    return {
      people: withoutNumber === end - first ? null : people(first, end),
      withoutNumber,
      shapes,
      bounds: [
        longitudes(first, end, Math.min),
        latitudes(first, end, Math.min),
        longitudes(first, end, Math.max),
        latitudes(first, end, Math.max),
      ],
    };
  };
};
