import { isFiltering } from '@waystation/scene';
import { useTranslator } from '@waystation/ui';
import { utcDayOf, type WithinState } from '@waystation/view';
import { useMemo } from 'react';
import { membershipOf } from '../../within/membership';
import { SiteCharts } from '../../within/site-charts';
import { siteSourceNotes } from '../../within/site-source-notes';
import { whereOfSite } from '../../within/summary-of';
import type { MapScreenModel } from './use-map-screen';

type ScreenChartsProps = { readonly model: MapScreenModel; readonly within: WithinState };

/** The charts of the sites inside; their bars are the map's filter of sites. */
export const ScreenCharts = ({ model, within }: ScreenChartsProps) => {
  const { map, view, change } = model;
  const { t, formats } = useTranslator();
  const { allSites, namedAreas } = map;
  const { areas, geometry } = map.areas;
  const inside = useMemo(() => {
    const { hasPlace } = membershipOf(within, { areas, levels: namedAreas, geometry });
    return (allSites ?? []).filter((site) => hasPlace(whereOfSite(site)));
  }, [allSites, within, areas, namedAreas, geometry]);
  const day = utcDayOf(view.moment);
  return (
    <SiteCharts
      sites={inside}
      filter={view.siteFilter}
      day={day}
      notes={[
        ...siteSourceNotes(inside, { sources: map.siteSources, day, t, formats }),
        ...(isFiltering(view.siteFilter) ? [t('siteFilter.within')] : []),
      ]}
      onChange={(site) => change({ site: isFiltering(site) ? site : null }, 'replace')}
    />
  );
};
