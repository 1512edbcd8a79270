import type { OperationOverview } from '@waystation/domain';
import {
  defaultLayers,
  knownLayers,
  type MapView,
  mapView,
  offeredLayers,
  parseSearchText,
  type ReadMapState,
  readMapState,
  type SelectionState,
  type ShownLayer,
  unknownInAddress,
} from '@waystation/view';

import type { SeriesArea } from '../series/series-items';

/** What an address can show beside layers: a second moment, a marked point, a drawn or chosen area. */
export type ScenePart = 'moment' | 'pin' | 'within';

/** All that an address settles of what a map shows. */
export type SceneWanted = {
  readonly overview: OperationOverview;
  /** Its `zoom` is what rows are made for that are merged from afar: a sheet may ask for a nearer one. */
  readonly view: MapView;
  /** The layers that are shown, as the address has them. */
  readonly shown: readonly ShownLayer[];
  readonly sel: SelectionState | null;
  /** The only area that is told of, as on a sheet of a series; left out: the whole operation is. */
  readonly area?: SeriesArea | undefined;
  /** What the address shows that no layer of a scene draws. */
  readonly beside: readonly ScenePart[];
  /** Parameters of the address that cannot be read, or ask for what the operation does not have. */
  readonly notUnderstood: readonly string[];
  /** Layers of the address that the operation does not offer. */
  readonly unknown: readonly string[];
};

/** Reads the query of a link to a map. */
export const sceneAddress = (query: string): ReadMapState => readMapState(parseSearchText(query));

/** What an address shows of an operation at a moment. */
export const sceneWanted = (
  overview: OperationOverview,
  { state, broken }: ReadMapState,
  now: Date,
): SceneWanted => {
  const view = mapView(overview, state, now);
  const offered = offeredLayers(overview, view.indicator);
  const { layers, unknown } = knownLayers(
    state.layers ?? defaultLayers(overview, offered),
    offered,
  );
  return {
    overview,
    view,
    shown: layers,
    sel: state.sel,
    beside: [
      ...(view.beside === null ? [] : (['moment'] as const)),
      ...(state.pin === null ? [] : (['pin'] as const)),
      ...(state.within === null ? [] : (['within'] as const)),
    ],
    notUnderstood: [...broken, ...unknownInAddress(overview, state, view)],
    unknown,
  };
};
