import { isFiltering } from '@waystation/scene';
import { centreFilterText, crossingFilterText } from '@waystation/view';
import { useMemo } from 'react';
import type { FilteredKinds } from '../../within/filtered-kinds';
import type { DrawnOver } from '../../within/summary-of';
import type { MapScreenModel } from './use-map-screen';

/** What the map has, of which it can be told what lies inside of something. */
export const useDrawnOver = ({ map, view }: MapScreenModel): DrawnOver => {
  const { areas, namedAreas, sites } = map;
  const { shownCentres: centres, shownCrossings: crossings } = map.places;
  const { moment, operation } = view;
  return useMemo(
    () => ({
      areas: areas.areas,
      levels: namedAreas,
      geometry: areas.geometry,
      areaRows: areas.data?.rows ?? [],
      sites: sites ?? [],
      centres: centres ?? [],
      crossings: crossings ?? [],
      moment,
      rules: operation.staleness,
    }),
    [areas, namedAreas, sites, centres, crossings, moment, operation],
  );
};

/** What a filter leaves things out of. */
export const filteredKinds = ({
  siteFilter,
  centreFilter,
  crossingFilter,
}: MapScreenModel['view']): FilteredKinds => ({
  sites: isFiltering(siteFilter),
  places: centreFilterText(centreFilter) !== null || crossingFilterText(crossingFilter) !== null,
});
