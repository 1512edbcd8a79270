import { isFiltering } from '@waystation/scene';
import { utcDayOf, type WithinState } from '@waystation/view';
import { useMemo } from 'react';
import { membershipOf } from '../../within/membership';
import { SiteCharts } from '../../within/site-charts';
import { whereOfSite } from '../../within/summary-of';
import type { MapScreenModel } from './use-map-screen';

type ScreenChartsProps = { readonly model: MapScreenModel; readonly within: WithinState };

/** The charts of the sites inside; their bars are the map's filter of sites. */
export const ScreenCharts = ({ model, within }: ScreenChartsProps) => {
  const { map, view, change } = model;
  const { allSites, namedAreas } = map;
  const { areas, geometry } = map.areas;
  const inside = useMemo(() => {
    const { hasPlace } = membershipOf(within, { areas, levels: namedAreas, geometry });
    return (allSites ?? []).filter((site) => hasPlace(whereOfSite(site)));
  }, [allSites, within, areas, namedAreas, geometry]);
  return (
    <SiteCharts
      sites={inside}
      filter={view.siteFilter}
      day={utcDayOf(view.moment)}
      onChange={(site) => change({ site: isFiltering(site) ? site : null }, 'replace')}
    />
  );
};
