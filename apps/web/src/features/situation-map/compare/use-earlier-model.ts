import type { OperationOverview } from '@waystation/domain';
import { mapView } from '@waystation/view';
import { useMemo } from 'react';
import { useNow } from '../../../app/use-now';
import { useMapLayers } from '../layers/use-map-layers';
import type { MapScreenModel } from '../screen/use-map-screen';

const MINUTE_MS = 60_000;

/** The same map at the moment it is compared with: same layers, classes and selection. */
export const useEarlierModel = (
  overview: OperationOverview,
  model: MapScreenModel,
): MapScreenModel => {
  const { state, offered, shown, rounds, theme } = model;
  const now = useNow(MINUTE_MS);
  const view = useMemo(
    () => mapView(overview, { ...state, asOf: state.vs, vs: null, cmp: null }, now),
    [overview, state, now],
  );
  const map = useMapLayers({ overview, view, offered, shown, sel: state.sel, rounds, theme });
  return { ...model, view, map };
};
