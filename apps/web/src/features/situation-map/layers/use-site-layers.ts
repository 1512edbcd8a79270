import type { AreaColumns, SexAge } from '@waystation/domain';
import {
  LAYERS,
  NOT_MERGED,
  type RowTable,
  type SiteLayerName,
  type SiteRow,
  withSiteAreas,
} from '@waystation/layers';
import {
  eachPassport,
  SITE_LAYERS,
  type SourceNames,
  siteFilterNote,
  sitesSaid,
  whyNoSites,
} from '@waystation/scene';
import { useTranslator } from '@waystation/ui';
import { useMemo } from 'react';
import { emptyIf } from './empty-if';
import { type LoadingQuery, layerLoadOf } from './layer-load-of';
import type { MapLayer } from './map-layer';
import { useClusterLayer } from './use-cluster-layer';
import { useDensityLayer } from './use-density-layer';
import { useDrawnLayer } from './use-drawn-layer';
import { useLayerReader } from './use-layer-reader';
import { type SitesWanted, useSiteReads } from './use-site-reads';
import { type SiteData, useSiteRows } from './use-site-rows';

const NO_PEOPLE: readonly SexAge[] = [];
const NO_SOURCES: SourceNames = new Map();

const useDrawnSites = ({ looks, theme }: SitesWanted, data: SiteData | null) => {
  const params = useMemo(
    () => ({
      sites: LAYERS.sites.params.parse(looks.sites),
      hostCommunities: LAYERS.hostCommunities.params.parse(looks.hostCommunities),
      uncountedSites: LAYERS.uncountedSites.params.parse(looks.uncountedSites),
    }),
    [looks.sites, looks.hostCommunities, looks.uncountedSites],
  );
  const isHeld = data?.isMerging ?? false;
  const look = { theme, isHeld };
  return {
    sites: useDrawnLayer(LAYERS.sites, data?.sites ?? null, { params: params.sites, ...look }),
    hostCommunities: useDrawnLayer(LAYERS.hostCommunities, data?.hostCommunities ?? null, {
      params: params.hostCommunities,
      ...look,
    }),
    uncountedSites: useDrawnLayer(LAYERS.uncountedSites, data?.uncountedSites ?? null, {
      params: params.uncountedSites,
      ...look,
    }),
  };
};

/** Makes the table of a layer of sites, each with the name of the area that it lies in. */
const useSiteTable = (data: SiteData | null, namedAreas: readonly AreaColumns[]) => {
  const reader = useLayerReader();
  return (name: SiteLayerName): RowTable | null => {
    const own = data?.[name];
    return own === undefined
      ? null
      : LAYERS[name].rowsAsTable(withSiteAreas(own.rows, namedAreas), own.context, reader);
  };
};

/** Sites, apart from them the places among host communities, and those that were never counted. */
export const useSiteLayers = (wanted: SitesWanted, namedAreas: readonly AreaColumns[]) => {
  const { view, isEnabled } = wanted;
  const words = useTranslator();
  const { t } = words;
  const reads = useSiteReads(wanted);
  const { sites, reference } = reads;
  const passport = sites.data?.passport ?? null;
  const data = useSiteRows(wanted, reads);
  const drawn = useDrawnSites(wanted, data);
  const tableOf = useSiteTable(data, namedAreas);
  const wordsOf = (name: SiteLayerName, rows: readonly SiteRow[] | null) =>
    sitesSaid({ name, rows }, { view, passport }, words);
  const queries: readonly LoadingQuery[] = isEnabled ? [sites, reference] : [];
  const load = layerLoadOf(queries);
  const filterNote = siteFilterNote(view, data, words);
  const layers = SITE_LAYERS.map(
    (name): MapLayer => ({
      ...drawn[name],
      ...wordsOf(name, data?.[name].rows ?? null),
      table: () => tableOf(name),
      name,
      // What was only located has no round.
      passports: name === 'uncountedSites' ? [] : eachPassport([passport]),
      load: emptyIf(data && whyNoSites(name, { rows: data[name].rows, all: data.all }, t), load),
      filterNote,
      title: t(`layer.${name}`),
      unit: t('unit.individuals'),
      areas: '',
      selects: 'site',
    }),
  );
  const isNone = filterNote !== null && data?.rows.length === 0;
  const said = {
    ...wordsOf('sites', data?.rows ?? null),
    load: emptyIf(isNone ? t('siteFilter.none') : null, load),
    passports: eachPassport([passport]),
    filterNote,
  };
  const clusters = useClusterLayer(wanted, data, said);
  const density = useDensityLayer(wanted, data, said);
  return {
    layers: [...layers, clusters, density],
    rows: data?.rows ?? null,
    all: data?.all ?? null,
    sources: data?.sources ?? NO_SOURCES,
    alone: data?.merged.alone ?? NOT_MERGED.alone,
    isMerging: data?.isMerging ?? false,
    passport,
    publishedPeople: sites.data?.publishedPeople ?? NO_PEOPLE,
  };
};
