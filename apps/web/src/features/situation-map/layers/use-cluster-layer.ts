import { type ClusterContext, type ClusterRow, clusterBounds, LAYERS } from '@waystation/layers';
import { type LayerData, siteSummary } from '@waystation/scene';
import { useTranslator } from '@waystation/ui';
import { useMemo } from 'react';
import { emptyIf } from './empty-if';
import type { MapLayer } from './map-layer';
import { useDrawnLayer } from './use-drawn-layer';
import { useLayerReader } from './use-layer-reader';
import type { SitesWanted } from './use-site-reads';
import type { SiteData } from './use-site-rows';

const useClusterData = (
  { looks, view }: SitesWanted,
  data: SiteData | null,
): LayerData<ClusterRow, ClusterContext> => {
  const reader = useLayerReader();
  const isOn = looks.clusters.visible;
  const unit = view.indicator?.unit ?? 'individuals';
  return useMemo(
    () =>
      data === null || !isOn
        ? null
        : {
            rows: data.merged.clustersUpTo(data.nearest),
            context: {
              unit,
              passport: data.sites.context.passport,
              reader,
              sites: data.mergeable,
            },
          },
    [data, isOn, unit, reader],
  );
};

type SiteSaid = Pick<
  MapLayer,
  'load' | 'asOf' | 'dates' | 'staleNote' | 'filterNote' | 'passports'
>;

/** Sites that would cover each other as one symbol; pressing it shows them. */
export const useClusterLayer = (
  wanted: SitesWanted,
  data: SiteData | null,
  said: SiteSaid,
): MapLayer => {
  const { looks, theme } = wanted;
  const words = useTranslator();
  const { t } = words;
  const clustered = useClusterData(wanted, data);
  const params = useMemo(() => LAYERS.clusters.params.parse(looks.clusters), [looks.clusters]);
  const steps = useMemo(
    () =>
      (clustered?.rows ?? []).map(({ key, position, from, to }) => ({
        key,
        position,
        zooms: { from, to },
      })),
    [clustered],
  );
  const isBare = looks.clusters.visible && data?.mergeable.length === 0;
  return {
    ...said,
    ...useDrawnLayer(LAYERS.clusters, clustered, {
      params,
      theme,
      isHeld: data?.isMerging ?? false,
    }),
    name: 'clusters',
    load: emptyIf(isBare ? t('cluster.noSites') : null, said.load),
    title: t('layer.clusters'),
    summary: clustered === null || isBare ? '' : siteSummary(data?.mergeable ?? [], words),
    aside: null,
    unit: t(`unit.${wanted.view.indicator?.unit ?? 'individuals'}`),
    areas: '',
    selects: null,
    steps,
    extentOf: (key) => {
      const pressed = clustered?.rows.find((row) => row.key === key);
      return pressed === undefined ? null : { bounds: clusterBounds(pressed), zoom: pressed.to };
    },
  };
};
