import { type ClusterRow, sitesIn } from './cluster-rows';

/** West, south, east, north in degrees. */
export type ClusterBounds = readonly [number, number, number, number];

/** The box that holds the sites of a cluster; asked of one that is pressed, for those of all are many sites. */
export const clusterBounds = (
  cluster: Pick<ClusterRow, 'ordered' | 'first' | 'end'>,
): ClusterBounds => {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { position } of sitesIn(cluster)) {
    if (position !== null) {
      const [longitude, latitude] = position;
      west = Math.min(west, longitude);
      south = Math.min(south, latitude);
      east = Math.max(east, longitude);
      north = Math.max(north, latitude);
    }
  }
  return [west, south, east, north];
};
