import { CLUSTER_LIMITS, CLUSTER_RADII } from './cluster-ring';
import { SITE_SHAPES, type SiteShape } from './site-shape';

/** A site as the legend of clusters needs it. */
export type ClusteredSite = {
  readonly shape: SiteShape;
  readonly value: number | null;
  readonly isPlaced: boolean;
};

/** The legend of merged sites. */
export type ClusterLegend = {
  readonly kind: 'clusters';
  /** Small to large; `below` is null for the largest. */
  readonly sizes: readonly {
    readonly radius: number;
    readonly from: number;
    readonly below: number | null;
  }[];
  /** The parts of the ring; only the kinds that occur. */
  readonly shapes: readonly { readonly shape: SiteShape; readonly count: number }[];
  /** Sites that are merged somewhere, and people counted at them. */
  readonly sites: number;
  readonly people: number;
  /** In clusters but not in their numbers. */
  readonly withoutNumber: number;
  readonly withoutCoordinates: number;
};

/** The legend of clusters by the same sizes and parts of the ring as on the map. */
export const clusterLegend = (all: readonly ClusteredSite[]): ClusterLegend => {
  const byShape = new Map(SITE_SHAPES.map((shape) => [shape, 0]));
  let [sites, people, withoutNumber] = [0, 0, 0];
  // One walk: there may be a hundred thousand sites, and whoever filters them waits for this.
  for (const { isPlaced, shape, value } of all) {
    if (isPlaced) {
      sites += 1;
      people += value ?? 0;
      withoutNumber += value === null ? 1 : 0;
      byShape.set(shape, (byShape.get(shape) ?? 0) + 1);
    }
  }
  return {
    kind: 'clusters',
    sizes: CLUSTER_RADII.map((radius, index) => ({
      radius,
      from: CLUSTER_LIMITS[index - 1] ?? 0,
      below: CLUSTER_LIMITS[index] ?? null,
    })),
    shapes: [...byShape].flatMap(([shape, count]) => (count > 0 ? { shape, count } : [])),
    sites,
    people,
    withoutNumber,
    withoutCoordinates: all.length - sites,
  };
};
