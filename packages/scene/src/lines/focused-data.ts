import { type FlowContext, type FlowRow, flowsInFocus } from '@waystation/layers';
import type { LayerData } from '../layers/layer-data';

/**
 * The flows that are drawn: of a selected place only its own, so that no legend counts arrows that nobody
 * sees and no table lists flows that are not on the map. The map itself keeps all and leaves out the
 * others, for a selection sends it no data.
 */
export const focusedData = (
  data: LayerData<FlowRow, FlowContext>,
  focus: readonly string[],
): LayerData<FlowRow, FlowContext> => {
  if (data === null) {
    return null;
  }
  const { unmerged } = data.context;
  return {
    rows: flowsInFocus(data.rows, focus),
    context: {
      ...data.context,
      ...(unmerged !== undefined && { unmerged: flowsInFocus(unmerged, focus) }),
    },
  };
};
