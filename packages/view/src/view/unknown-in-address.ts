import type { OperationOverview } from '@waystation/domain';
import type { MapState, MapStateField } from '../address/map-state';
import { againstOf } from './compared-day';
import { levelsOf, type MapView } from './map-view';

/** The parameters that could be read but ask for what this operation does not have. */
export const unknownInAddress = (
  overview: OperationOverview,
  state: MapState,
  view: MapView,
): readonly MapStateField[] => [
  ...(state.indicator !== null && state.indicator !== view.indicator?.id
    ? (['indicator'] as const)
    : []),
  ...(state.people !== null && view.people === null ? (['people'] as const) : []),
  ...(state.level !== null && !levelsOf(overview, view.indicator).includes(state.level)
    ? (['level'] as const)
    : []),
  ...(state.by !== null && state.by !== view.classes.relation ? (['by'] as const) : []),
  ...(state.asOf !== null && state.asOf !== view.day ? (['asOf'] as const) : []),
  // A day that is not before the one shown, or no two moments at all.
  ...(state.vs !== null && againstOf(view) === null && view.indicator?.from !== 'rounds'
    ? (['vs'] as const)
    : []),
];
