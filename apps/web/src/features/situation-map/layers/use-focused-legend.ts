import { type FlowContext, type FlowRow, flowsInFocus, type LAYERS } from '@waystation/layers';
import { useMemo } from 'react';
import type { LayerData } from './use-drawn-layer';

/**
 * The legend of the flows that are drawn: of a selected place only its own, so that no count is of
 * arrows that nobody sees. Apart from what is drawn, because a selection sends no data to the map.
 */
export const useFocusedLegend = (
  layer: typeof LAYERS.origins | typeof LAYERS.arrivals | typeof LAYERS.onward,
  data: LayerData<FlowRow, FlowContext>,
  focus: readonly string[],
) =>
  useMemo(
    () => data && layer.legend(flowsInFocus(data.rows, focus), data.context),
    [layer, data, focus],
  );
