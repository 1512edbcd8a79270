import { densityMiddle, LAYERS } from '@waystation/layers';
import { densityClasses, densityData } from '@waystation/scene';
import { useTranslator } from '@waystation/ui';
import { useMemo } from 'react';
import { emptyIf } from './empty-if';
import type { MapLayer } from './map-layer';
import { useDrawnLayer } from './use-drawn-layer';
import type { SitesWanted } from './use-site-reads';
import type { SiteData } from './use-site-rows';

/** Hexagons are made only for a map that shows them, anew at each whole zoom. */
const useDensityData = ({ looks, view: { zoom } }: SitesWanted, data: SiteData | null) => {
  const isOn = looks.density.visible;
  const reference = data?.reference;
  const breaks = useMemo(
    () => densityClasses(isOn ? (reference ?? []) : [], zoom),
    [isOn, reference, zoom],
  );
  return useMemo(
    () =>
      data === null || !isOn
        ? null
        : densityData({ rows: data.rows, zoom, breaks }, data.sites.context),
    [data, isOn, zoom, breaks],
  );
};

/** How many people are at sites in each part of the map, whatever layers of sites are shown. */
export const useDensityLayer = (
  wanted: SitesWanted,
  sites: SiteData | null,
  said: Pick<
    MapLayer,
    'load' | 'asOf' | 'dates' | 'staleNote' | 'filterNote' | 'summary' | 'passports'
  >,
): MapLayer => {
  const { looks, theme, view } = wanted;
  const { t } = useTranslator();
  const data = useDensityData(wanted, sites);
  const classes = data?.context.breaks.lower.length ?? 1;
  const params = useMemo(
    () => LAYERS.density.params.parse({ ...looks.density, classes }),
    [looks.density, classes],
  );
  const steps = useMemo(
    () =>
      (data?.rows ?? []).map((row) => ({
        key: row.key,
        position: densityMiddle(row, data?.context.zoom ?? 0),
      })),
    [data],
  );
  return {
    ...said,
    ...useDrawnLayer(LAYERS.density, data, { params, theme }),
    name: 'density',
    load: emptyIf(data?.rows.length === 0 ? t('state.noSitesPlaced') : null, said.load),
    title: t('layer.density'),
    aside: null,
    unit: t(`unit.${view.indicator?.unit ?? 'individuals'}`),
    areas: t('density.hexagons'),
    selects: null,
    steps,
  };
};
