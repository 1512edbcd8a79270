import { isFiltering, SITE_LAYERS } from '@waystation/scene';
import { centreFilterText, crossingFilterText, utcDayOf } from '@waystation/view';
import type { ReactNode } from 'react';
import { OriginFilterPanel } from '../../origin-filter/origin-filter-panel';
import { CentreFilterPanel } from '../../place-filter/centre-filter-panel';
import { CrossingFilterPanel } from '../../place-filter/crossing-filter-panel';
import { SiteFilterPanel } from '../../site-filter/site-filter-panel';
import { useLayerReader } from '../layers/use-layer-reader';
import { shownLayers } from './shown-layers';
import type { MapScreenModel } from './use-map-screen';

type ModelProps = { readonly model: MapScreenModel };

/** The layers that a filter of sites acts on; the first of them on show has the filter in its row. */
const OF_SITES: readonly string[] = [...SITE_LAYERS, 'clusters', 'density'];

const SiteChoices = ({ model: { map, view, change } }: ModelProps) => (
  <SiteFilterPanel
    sites={map.allSites ?? []}
    filter={view.siteFilter}
    day={utcDayOf(view.moment)}
    sources={map.siteSources}
    unit={view.indicator?.unit ?? 'individuals'}
    onChange={(site) => change({ site: isFiltering(site) ? site : null }, 'replace')}
  />
);

const CentreChoices = ({ model: { map, view, change } }: ModelProps) => (
  <CentreFilterPanel
    rows={map.places.centreRows ?? []}
    filter={view.centreFilter}
    onChange={(centre) =>
      change({ centre: centreFilterText(centre) === null ? null : centre }, 'replace')
    }
  />
);

const CrossingChoices = ({ model: { map, view, change } }: ModelProps) => (
  <CrossingFilterPanel
    rows={map.places.crossingRows ?? []}
    filter={view.crossingFilter}
    onChange={(crossing) =>
      change({ crossing: crossingFilterText(crossing) === null ? null : crossing }, 'replace')
    }
  />
);

const OriginChoices = ({ model: { map, view, change } }: ModelProps) => (
  <OriginFilterPanel
    rows={map.originRows}
    filter={view.originFilter}
    unit={view.indicator?.unit ?? 'individuals'}
    reader={useLayerReader()}
    onChange={(origin) => change({ origin: origin.length === 0 ? null : origin }, 'replace')}
  />
);

/** The filters that stand in the rows of layers, by the layer; what has no rows has nothing to filter. */
export const filterChoices = (model: MapScreenModel): Readonly<Record<string, ReactNode>> => {
  const { places, originRows } = model.map;
  const first = shownLayers(model).find(({ name }) => OF_SITES.includes(name));
  return {
    ...(first && { [first.name]: <SiteChoices model={model} /> }),
    ...(originRows.length > 0 && { origins: <OriginChoices model={model} /> }),
    ...(places.centreRows?.length && { centres: <CentreChoices model={model} /> }),
    ...(places.crossingRows?.length && { crossings: <CrossingChoices model={model} /> }),
  };
};
