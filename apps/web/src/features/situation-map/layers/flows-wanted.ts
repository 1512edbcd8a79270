import type { Theme } from '@waystation/cartography';
import type { AreaColumns } from '@waystation/domain';
import type { Gazetteer } from '@waystation/layers';
import type { MapView } from '@waystation/view';
import type { LayerLoad } from '../../layer-panel/layer-card';

/** What layers of lines are drawn from. */
export type FlowsWanted = {
  readonly view: MapView;
  /** Where the ends of lines are. */
  readonly gazetteer: Gazetteer;
  /** How far the names of their ends have come. */
  readonly ends: LayerLoad;
  readonly theme: Theme;
  /** The areas by their names. */
  readonly tree: readonly AreaColumns[];
  /** The ends of what is selected: only lines that end there are drawn. */
  readonly focus: readonly string[];
};
