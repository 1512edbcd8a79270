import type { FlowContext, FlowRow, LAYERS } from '@waystation/layers';
import { focusedData, type LayerData } from '@waystation/scene';
import { useCallback, useMemo } from 'react';
import type { DrawnLayer } from './use-drawn-layer';
import { useLayerReader } from './use-layer-reader';

/**
 * The legend and the table of lines, of a selected place only its own. Apart from what is drawn, because
 * a selection sends no data to the map.
 */
export const useFocusedLines = (
  layer: typeof LAYERS.origins | typeof LAYERS.arrivals | typeof LAYERS.onward,
  data: LayerData<FlowRow, FlowContext>,
  focus: readonly string[],
): Pick<DrawnLayer, 'legend' | 'table'> => {
  const reader = useLayerReader();
  const own = useMemo(() => focusedData(data, focus), [data, focus]);
  const legend = useMemo(() => own && layer.legend(own.rows, own.context), [layer, own]);
  const table = useCallback(
    () => own && layer.rowsAsTable(own.rows, own.context, reader),
    [layer, own, reader],
  );
  return { legend, table };
};
