import type { Theme } from '@waystation/cartography';
import type { Gazetteer } from '@waystation/layers';
import type { MapView } from '../view/map-view';

/** What layers of lines are drawn from. */
export type FlowsWanted = {
  readonly view: MapView;
  /** Where the ends of lines are. */
  readonly gazetteer: Gazetteer;
  readonly theme: Theme;
  /** The ends of what is selected: lines that end nowhere there are weak. */
  readonly focus: readonly string[];
};
