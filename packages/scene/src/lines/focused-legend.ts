import { type FlowContext, type FlowRow, flowsInFocus, type LAYERS } from '@waystation/layers';
import type { LayerData } from '../layers/layer-data';

/**
 * The legend of the flows that are drawn: of a selected place only its own, so that no count is of
 * arrows that nobody sees.
 */
export const focusedLegend = (
  layer: typeof LAYERS.origins | typeof LAYERS.arrivals | typeof LAYERS.onward,
  data: LayerData<FlowRow, FlowContext>,
  focus: readonly string[],
) => data && layer.legend(flowsInFocus(data.rows, focus), data.context);
