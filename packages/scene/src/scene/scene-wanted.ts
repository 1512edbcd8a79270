import type { OperationOverview, Position } from '@waystation/domain';
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
  type WithinState,
} from '@waystation/view';

import type { SeriesArea } from '../series/series-items';

/** What an address can show and a scene cannot: a second moment, chosen areas of a level that is not drawn. */
export type ScenePart = 'moment' | 'within';

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
  /** A point that the reader marked. */
  readonly pin: Position | null;
  /** An area that the reader drew, or areas that they chose. */
  readonly within: WithinState | null;
  /** What the address shows that a scene does not draw. */
  readonly beside: readonly ScenePart[];
  /** Parameters of the address that cannot be read, or ask for what the operation does not have. */
  readonly notUnderstood: readonly string[];
  /** Layers of the address that the operation does not offer. */
  readonly unknown: readonly string[];
};

/** Reads the query of a link to a map. */
export const sceneAddress = (query: string): ReadMapState => readMapState(parseSearchText(query));

/** Whether areas are chosen that the map does not have: it shows those of another level. */
const isOfOtherLevel = (within: WithinState | null, { level }: Pick<MapView, 'level'>): boolean =>
  within?.kind === 'areas' && within.pcodes.length > 0 && within.level !== level;

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
    pin: state.pin,
    within: state.within,
    beside: [
      ...(view.beside === null ? [] : (['moment'] as const)),
      ...(isOfOtherLevel(state.within, view) ? (['within'] as const) : []),
    ],
    notUnderstood: [...broken, ...unknownInAddress(overview, state, view)],
    unknown,
  };
};
