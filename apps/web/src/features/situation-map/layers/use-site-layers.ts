import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Theme } from '@waystation/cartography';
import { isAmongHosts, LAYERS, largestSite, type SiteRow, siteRows } from '@waystation/layers';
import { useTranslator } from '@waystation/ui';
import { useMemo } from 'react';
import { operationQueries } from '../../../api/operation-queries';
import { joinWords } from '../../../app/join-words';
import type { MapView } from '../view/map-view';
import { type LoadingQuery, layerLoadOf } from './layer-load-of';
import type { LayerLook } from './layer-look';
import type { MapLayer } from './map-layer';
import { passportSummary } from './passport-summary';
import { staleNote } from './stale-note';
import { useDrawnLayer } from './use-drawn-layer';

type SitesWanted = {
  readonly view: MapView;
  readonly isEnabled: boolean;
  readonly sites: LayerLook;
  readonly hosts: LayerLook;
  readonly theme: Theme;
};

const useSiteReads = ({ view, isEnabled }: SitesWanted) => {
  const queries = operationQueries(view.operation.code);
  const indicator = view.indicator?.from === 'rounds' ? view.indicator.id : null;
  return {
    sites: useQuery({
      ...queries.sites({ indicator, asOf: view.day }),
      enabled: isEnabled,
      placeholderData: keepPreviousData,
    }),
    reference: useQuery({
      ...queries.sites({ indicator, asOf: view.span.to }),
      enabled: isEnabled,
    }),
  };
};

const peopleIn = (rows: readonly SiteRow[]): number =>
  rows.reduce((sum, { value }) => sum + (value ?? 0), 0);

/** Sites, and apart from them the places among host communities, in one scale. */
export const useSiteLayers = (wanted: SitesWanted) => {
  const { view, theme, isEnabled } = wanted;
  const { t, formats, language } = useTranslator();
  const { sites, reference } = useSiteReads(wanted);
  const maximum = useMemo(
    () => (reference.data === undefined ? 0 : largestSite(siteRows(reference.data))),
    [reference.data],
  );
  const split = useMemo(() => {
    if (sites.data === undefined) {
      return null;
    }
    const rows = siteRows(sites.data);
    const unit = view.indicator?.unit ?? 'individuals';
    const context = { maximum, unit, passport: sites.data.passport };
    return {
      rows,
      camps: { rows: rows.filter((row) => !isAmongHosts(row)), context },
      hosts: { rows: rows.filter(isAmongHosts), context },
    };
  }, [sites.data, maximum, view.indicator]);
  const campParams = useMemo(() => LAYERS.sites.params.parse(wanted.sites), [wanted.sites]);
  const hostParams = useMemo(
    () => LAYERS.hostCommunities.params.parse(wanted.hosts),
    [wanted.hosts],
  );
  const camps = useDrawnLayer(LAYERS.sites, split?.camps ?? null, { params: campParams, theme });
  const hosts = useDrawnLayer(LAYERS.hostCommunities, split?.hosts ?? null, {
    params: hostParams,
    theme,
  });
  const passport = sites.data?.passport ?? null;
  const queries: readonly LoadingQuery[] = isEnabled ? [sites, reference] : [];
  const summaryOf = (rows: readonly SiteRow[] | undefined): string =>
    rows === undefined
      ? ''
      : joinWords(
          [
            passportSummary(passport, { t, formats }),
            t('legend.sitesSummary', {
              sites: t('count.sites', { count: rows.length }),
              people: t('count.people', { count: peopleIn(rows) }),
            }),
          ],
          language,
        );
  const common = {
    load: layerLoadOf(queries),
    asOf: passport?.asOf ?? null,
    staleNote: staleNote(
      { passport, moment: view.moment, rule: view.operation.staleness.rounds },
      t,
    ),
    unit: t('unit.individuals'),
    areas: '',
    selects: 'site',
  } as const;
  const layers: readonly MapLayer[] = [
    {
      ...camps,
      ...common,
      name: 'sites',
      title: t('layer.sites'),
      summary: summaryOf(split?.camps.rows),
    },
    {
      ...hosts,
      ...common,
      name: 'hostCommunities',
      title: t('layer.hostCommunities'),
      summary: summaryOf(split?.hosts.rows),
    },
  ];
  return { layers, rows: split?.rows ?? null };
};
