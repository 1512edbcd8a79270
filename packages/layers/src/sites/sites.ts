import { sizeLegend } from '@waystation/cartography';
import { defineLayer } from '../define-layer';
import { oncePerList } from '../once-per-list';
import { siteImages } from './site-icons';
import type { SiteContext, SiteLayerName, SiteRow } from './site-rows';
import { siteSources } from './site-sources';
import { SiteParams, siteStyleLayers } from './site-style';
import { describeSite, siteTable } from './site-words';

const siteLegend = oncePerList((rows: readonly SiteRow[], maximum: number) =>
  sizeLegend(
    rows.map((row) => ({
      name: row.name,
      value: row.value,
      shape: row.shape,
      status: row.status,
      isCarriedOver: row.carriedOver,
      isDrawn: row.position !== null,
    })),
    maximum,
  ),
);

const layerOf = <Id extends SiteLayerName>(id: Id) => {
  const source = `ws-${id}`;
  return defineLayer({
    id,
    params: SiteParams,
    keyOf: (row: SiteRow) => row.id,
    sources: siteSources(source),
    styleLayers: siteStyleLayers({ id, source }),
    images: siteImages,
    interactive: [`${id}-pictures`, `${id}-circles`],
    legend: (rows: readonly SiteRow[], { maximum }: SiteContext) => siteLegend(rows, maximum),
    describe: describeSite,
    rowsAsTable: siteTable,
  });
};

/** Sites where displaced people stay; area of the symbol by people, shape by kind. */
export const sites = layerOf('sites');

/** Places where displaced people live among a host community, in the same scale as the sites. */
export const hostCommunities = layerOf('hostCommunities');

/** Camps and sites whose location is known and nothing else: a list of places, not of people. */
export const uncountedSites = layerOf('uncountedSites');
