import {
  clusterRadius,
  fromMercator,
  groupsUpTo,
  type MergeColumns,
  type MergedSymbols,
  MIN_SITE_RADIUS,
  mergeSymbols,
  numberColumn,
  siteRadius,
  toMercator,
} from '@waystation/cartography';
import type { CountUnit, Passport } from '@waystation/domain';
import type { Reader } from '../reader';
import { type SiteRow, summand } from '../sites/site-rows';
import { type ClusterSummary, summaries } from './cluster-summaries';
import { inOrderOf } from './in-order-of';

/** Sites that would cover each other, drawn as one at some zooms. */
export type ClusterRow = ClusterSummary & {
  readonly key: string;
  /** All sites that are merged, in an order in which those of each cluster stand together. */
  readonly ordered: readonly SiteRow[];
  /** Where its own begin in them, and where they have ended. */
  readonly first: number;
  readonly end: number;
  readonly position: readonly [number, number];
  /** Drawn at zooms from `from` to before `to`. */
  readonly from: number;
  readonly to: number;
};

/** What all clusters share: the numbers of sites, and in whose words they are written on the map. */
export type ClusterContext = {
  readonly unit: CountUnit;
  readonly passport: Passport | null;
  readonly reader: Reader;
  /** Every site of the layers that are merged, also those without coordinates. */
  readonly sites: readonly SiteRow[];
};

/** Some sites where they are merged, and from which zoom each of them stands alone. */
export type MergedSites = {
  /** The clusters that are there at some zoom up to one: most of them are there only near by. */
  readonly clustersUpTo: (zoom: number) => readonly ClusterRow[];
  readonly alone: ReadonlyMap<string, number>;
};

/** Nothing is merged. */
export const NOT_MERGED: MergedSites = { clustersUpTo: () => [], alone: new Map() };

/** Radius in pixels of the mark of a site without a number. */
const UNKNOWN_RADIUS = 5;

const radiusOf = ({ value }: SiteRow, maximum: number): number => {
  if (value === null) {
    return UNKNOWN_RADIUS;
  }
  return value === 0 ? MIN_SITE_RADIUS : siteRadius(value, maximum);
};

type Stretch = Pick<ClusterRow, 'ordered' | 'first' | 'end'>;

/** The sites that are in a cluster. */
export const sitesIn = ({ ordered, first, end }: Stretch): readonly SiteRow[] =>
  ordered.slice(first, end);

/** How many sites are in a cluster. */
export const siteCount = ({ first, end }: Stretch): number => end - first;

type Placed = SiteRow & { readonly position: NonNullable<SiteRow['position']> };

const isPlaced = (row: SiteRow): row is Placed => row.position !== null;

/** The sites that have a place on the map, in the order in which they are merged. */
export const mergeableSites = (rows: readonly SiteRow[]): readonly Placed[] =>
  inOrderOf(rows.filter(isPlaced), ({ id }) => id);

/** Their symbols, to be merged with `clusterRadius` for the radius of groups. */
export const siteSymbols = (sites: readonly Placed[], maximum: number): MergeColumns => {
  const [x, y] = [new Float64Array(sites.length), new Float64Array(sites.length)];
  let index = 0;
  for (const { position } of sites) {
    const point = toMercator(position);
    x[index] = point.x;
    y[index] = point.y;
    index += 1;
  }
  return {
    x,
    y,
    radius: numberColumn(sites, (row) => radiusOf(row, maximum)),
    weight: numberColumn(sites, (row) => summand(row) ?? 0),
  };
};

/**
 * Sites whose symbols have been merged, as clusters. The people of a cluster are the sum over its sites
 * that have a number, all of one round's unit; those without one are counted apart.
 */
export const sitesMerged = (sites: readonly SiteRow[], merged: MergedSymbols): MergedSites => {
  const ordered: SiteRow[] = [];
  for (const index of merged.order) {
    const row = sites[index];
    if (row !== undefined) {
      ordered.push(row);
    }
  }
  const summaryOf = summaries(ordered);
  const alone = new Map<string, number>();
  for (const [index, { id }] of sites.entries()) {
    const zoom = merged.alone[index] ?? 0;
    if (zoom > 0) {
      alone.set(id, zoom);
    }
  }
  return {
    alone,
    clustersUpTo: (zoom) =>
      groupsUpTo(merged, zoom).map(
        ({ first, end, at, from, to }): ClusterRow => ({
          key: `${to}:${ordered[first]?.id}`,
          ordered,
          first,
          end,
          ...summaryOf(first, end),
          position: fromMercator(at),
          from,
          to,
        }),
      ),
  };
};

/** Merges the sites whose symbols would cover each other, for every zoom. */
export const mergedSites = (rows: readonly SiteRow[], maximum: number): MergedSites => {
  const sites = mergeableSites(rows);
  const merged = mergeSymbols(siteSymbols(sites, maximum), { groupRadius: clusterRadius });
  return sitesMerged(sites, merged);
};

/** The site with the most people, which lends the cluster its name. */
export const largestOf = (cluster: Stretch): SiteRow | undefined =>
  sitesIn(cluster).reduce<SiteRow | undefined>(
    (best, site) => (best === undefined || (site.value ?? -1) > (best.value ?? -1) ? site : best),
    undefined,
  );
