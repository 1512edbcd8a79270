import {
  clusterRadius,
  fromMercator,
  MIN_SITE_RADIUS,
  mergeSymbols,
  siteRadius,
  toMercator,
} from '@waystation/cartography';
import type { CountUnit, Passport } from '@waystation/domain';
import type { Reader } from '../reader';
import { type SiteRow, summand } from '../sites/site-rows';
import { type ClusterSummary, summaries } from './cluster-summaries';

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
  /** Clusters that are there only nearer than this zoom are not given to the map. */
  readonly nearest: number;
};

/** The clusters of some sites, and from which zoom each site stands alone. */
export type MergedSites = {
  readonly clusters: readonly ClusterRow[];
  readonly alone: ReadonlyMap<string, number>;
};

/** Nothing is merged. */
export const NOT_MERGED: MergedSites = { clusters: [], alone: new Map() };

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

/**
 * Merges the sites whose symbols would cover each other, for every zoom. The people of a cluster are the
 * sum over its sites that have a number, all of one round's unit; those without one are counted apart.
 */
export const mergedSites = (rows: readonly SiteRow[], maximum: number): MergedSites => {
  const byId = new Map<string, SiteRow>(rows.map((row) => [row.id, row]));
  const symbols = rows.flatMap((row) =>
    row.position === null
      ? []
      : {
          key: row.id,
          at: toMercator(row.position),
          radius: radiusOf(row, maximum),
          weight: summand(row) ?? 0,
        },
  );
  const { order, groups, alone } = mergeSymbols(symbols, { groupRadius: clusterRadius });
  const ordered = order.flatMap((id) => byId.get(id) ?? []);
  const summaryOf = summaries(ordered);
  const clusters = groups.map(
    ({ first, end, at, from, to }): ClusterRow => ({
      key: `${to}:${order[first]}`,
      ordered,
      first,
      end,
      ...summaryOf(first, end),
      position: fromMercator(at),
      from,
      to,
    }),
  );
  return { clusters, alone };
};

/** The site with the most people, which lends the cluster its name. */
export const largestOf = (cluster: Stretch): SiteRow | undefined =>
  sitesIn(cluster).reduce<SiteRow | undefined>(
    (best, site) => (best === undefined || (site.value ?? -1) > (best.value ?? -1) ? site : best),
    undefined,
  );
