import type { OperationOverview } from '@waystation/domain';
import { againstOf, viewAt } from '@waystation/view';
import { useMemo } from 'react';
import { useMapLayers } from '../layers/use-map-layers';
import type { MapScreenModel } from '../screen/use-map-screen';

/** The same map at the moment it is compared with: same layers, classes and selection. */
export const useEarlierModel = (
  overview: OperationOverview,
  model: MapScreenModel,
): MapScreenModel => {
  const { state, offered, shown, rounds, theme } = model;
  const { view: later } = model;
  const view = useMemo(() => viewAt(later, againstOf(later) ?? later.day), [later]);
  const map = useMapLayers({ overview, view, offered, shown, sel: state.sel, rounds, theme });
  return { ...model, view, map };
};
