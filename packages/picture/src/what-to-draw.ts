import type { AdminLevel, Indicator, OperationOverview } from '@waystation/domain';
import {
  defaultLayers,
  drawnLayers,
  knownLayers,
  type MapState,
  type MapView,
  offeredLayers,
} from '@waystation/view';

/** What of a view can be drawn before the map itself is there. */
export type ToDraw = {
  readonly view: MapView;
  readonly level: AdminLevel;
  /** West, south, east and north of the operation. */
  readonly bbox: NonNullable<OperationOverview['bbox']>;
  /** The areas by their figures; null: only outlines, for the address asks for something else. */
  readonly figures: { readonly indicator: Indicator; readonly opacity: number } | null;
};

type Asked = {
  readonly overview: OperationOverview;
  readonly state: MapState;
  readonly view: MapView;
};

/** The opacity of the choropleth, 0 to 1; null where the address hides it or lays another over it. */
const opacityOf = ({ overview, state }: Asked, indicator: Indicator): number | null => {
  const offered = offeredLayers(overview, indicator);
  const wanted = state.layers ?? defaultLayers(overview, offered);
  const own = drawnLayers(knownLayers(wanted, offered).layers).find(({ id }) => id === 'areas');
  return own === undefined || own.opacity === 0 ? null : own.opacity / 100;
};

/**
 * Changes between rounds, two rounds side by side, tables, and numbers of one sex or band of age are
 * more than a first picture is.
 */
const isPlain = ({ view }: MapState, { vs, beside, people }: MapView): boolean =>
  view === null && vs === null && beside === null && people === null;

/**
 * What the first picture of an address shows. A picture that says something else than the link would
 * do harm in the seconds that it stands, so whatever is not drawn as asked is not drawn. Null: nothing
 * is, for no level has figures, or one kind of data is measured alone.
 */
export const whatToDraw = (asked: Asked): ToDraw | null => {
  const { overview, state, view } = asked;
  const { indicator, level } = view;
  const { bbox } = overview;
  if (state.bench !== null || level === null || bbox === null) {
    return null;
  }
  const opacity = indicator === null || !isPlain(state, view) ? null : opacityOf(asked, indicator);
  const figures = indicator === null || opacity === null ? null : { indicator, opacity };
  return { view, level, bbox, figures };
};
