import { clusterLegend } from '@waystation/cartography';
import { defineLayer } from '../define-layer';
import { oncePerList } from '../once-per-list';
import { type SiteRow, summand } from '../sites/site-rows';
import { clusterImages } from './cluster-images';
import type { ClusterContext, ClusterRow } from './cluster-rows';
import { clusterSources } from './cluster-sources';
import { ClusterParams, clusterStyleLayers } from './cluster-style';
import { clusterTable, describeCluster } from './cluster-words';

const legendOf = oncePerList((sites: readonly SiteRow[]) =>
  clusterLegend(
    sites.map((site) => ({
      shape: site.shape,
      value: summand(site),
      isPlaced: site.position !== null,
    })),
  ),
);

/** Sites that would cover each other, merged into one symbol that opens as one zooms in. */
export const clusters = defineLayer({
  id: 'clusters',
  params: ClusterParams,
  keyOf: (row: ClusterRow) => row.key,
  sources: clusterSources,
  styleLayers: clusterStyleLayers,
  images: clusterImages,
  interactive: ['clusters-ground'],
  legend: (_rows: readonly ClusterRow[], { sites }: ClusterContext) => legendOf(sites),
  describe: describeCluster,
  rowsAsTable: clusterTable,
});
