import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Theme } from '@waystation/cartography';
import type { Passport } from '@waystation/domain';
import {
  LAYERS,
  largestSite,
  type SiteLayerName,
  type SiteRow,
  siteLayerOf,
  siteRows,
} from '@waystation/layers';
import { useTranslator } from '@waystation/ui';
import { useMemo } from 'react';
import { operationQueries } from '../../../api/operation-queries';
import { joinWords } from '../../../app/join-words';
import type { MapView } from '../view/map-view';
import { daysOf } from './days-of';
import { type LoadingQuery, layerLoadOf } from './layer-load-of';
import type { LayerLook } from './layer-look';
import type { MapLayer } from './map-layer';
import { passportSummary } from './passport-summary';
import { siteSummary } from './site-summary';
import { staleNote } from './stale-note';
import { useDrawnLayer } from './use-drawn-layer';
import { useLastCopy } from './use-last-copy';

type SitesWanted = {
  readonly view: MapView;
  readonly isEnabled: boolean;
  readonly looks: Readonly<Record<SiteLayerName, LayerLook>>;
  readonly theme: Theme;
};

const useSiteReads = ({ view, isEnabled }: SitesWanted) => {
  const queries = operationQueries(view.operation.code);
  const indicator = view.indicator?.from === 'rounds' ? view.indicator.id : null;
  const sites = useQuery({
    ...queries.sites({ indicator, asOf: view.day }),
    enabled: isEnabled,
    placeholderData: keepPreviousData,
  });
  return {
    sites: useLastCopy(sites, indicator ?? ''),
    reference: useQuery({
      ...queries.sites({ indicator, asOf: view.span.to }),
      enabled: isEnabled,
    }),
  };
};

const SITE_LAYERS = ['sites', 'hostCommunities', 'uncountedSites'] as const;

/** The rows of every layer of sites, in one scale. */
const useSiteRows = (wanted: SitesWanted, reads: ReturnType<typeof useSiteReads>) => {
  const { sites, reference } = reads;
  const unit = wanted.view.indicator?.unit ?? 'individuals';
  const maximum = useMemo(
    () => (reference.data === undefined ? 0 : largestSite(siteRows(reference.data))),
    [reference.data],
  );
  return useMemo(() => {
    if (sites.data === undefined) {
      return null;
    }
    const rows = siteRows(sites.data);
    const context = { maximum, unit, passport: sites.data.passport };
    const of = (name: SiteLayerName) => ({
      rows: rows.filter((row) => siteLayerOf(row) === name),
      context,
    });
    return {
      rows,
      sites: of('sites'),
      hostCommunities: of('hostCommunities'),
      uncountedSites: of('uncountedSites'),
    };
  }, [sites.data, maximum, unit]);
};

type SiteData = NonNullable<ReturnType<typeof useSiteRows>>;

const useDrawnSites = ({ looks, theme }: SitesWanted, data: SiteData | null) => {
  const params = useMemo(
    () => ({
      sites: LAYERS.sites.params.parse(looks.sites),
      hostCommunities: LAYERS.hostCommunities.params.parse(looks.hostCommunities),
      uncountedSites: LAYERS.uncountedSites.params.parse(looks.uncountedSites),
    }),
    [looks.sites, looks.hostCommunities, looks.uncountedSites],
  );
  return {
    sites: useDrawnLayer(LAYERS.sites, data?.sites ?? null, { params: params.sites, theme }),
    hostCommunities: useDrawnLayer(LAYERS.hostCommunities, data?.hostCommunities ?? null, {
      params: params.hostCommunities,
      theme,
    }),
    uncountedSites: useDrawnLayer(LAYERS.uncountedSites, data?.uncountedSites ?? null, {
      params: params.uncountedSites,
      theme,
    }),
  };
};

/** Of sites that were not read nothing is said, not even that nothing was reported. */
const NO_WORDS = { asOf: null, dates: [], staleNote: null, summary: '', aside: null } as const;

const useSiteWords = (view: MapView, passport: Passport | null) => {
  const { t, formats, language } = useTranslator();
  return (name: SiteLayerName, rows: readonly SiteRow[]) => {
    const sites = siteSummary(rows, t);
    if (name === 'uncountedSites') {
      return { ...NO_WORDS, summary: sites, aside: formats.number(rows.length) };
    }
    const round = passportSummary(passport, { t, formats });
    return {
      asOf: passport?.asOf ?? null,
      dates: daysOf([passport?.asOf]),
      staleNote: staleNote(
        { passport, moment: view.moment, rule: view.operation.staleness.rounds },
        t,
      ),
      summary: rows.length === 0 ? round : joinWords([round, sites], language),
      aside: null,
    };
  };
};

/** Sites, apart from them the places among host communities, and those that were never counted. */
export const useSiteLayers = (wanted: SitesWanted) => {
  const { view, isEnabled } = wanted;
  const { t } = useTranslator();
  const reads = useSiteReads(wanted);
  const { sites, reference } = reads;
  const data = useSiteRows(wanted, reads);
  const drawn = useDrawnSites(wanted, data);
  const words = useSiteWords(view, sites.data?.passport ?? null);
  const queries: readonly LoadingQuery[] = isEnabled ? [sites, reference] : [];
  const load = layerLoadOf(queries);
  const layers = SITE_LAYERS.map((name): MapLayer => {
    const rows = data?.[name].rows ?? null;
    return {
      ...drawn[name],
      ...(rows === null ? NO_WORDS : words(name, rows)),
      name,
      load,
      title: t(`layer.${name}`),
      unit: t('unit.individuals'),
      areas: '',
      selects: 'site',
    };
  });
  return { layers, rows: data?.rows ?? null, passport: sites.data?.passport ?? null };
};
