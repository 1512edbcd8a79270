import type { AreaColumns } from '@waystation/domain';
import { type AreaRow, LAYERS, type RowTable, withParents } from '@waystation/layers';
import type { AreaData } from '@waystation/scene';
import { useCallback } from 'react';
import { useLayerReader } from './use-layer-reader';

/**
 * Makes the table of areas with the areas they lie in. Apart from what is drawn, so that the map is not
 * made again when the names of another level come in.
 */
export const useAreaTable = (
  data: AreaData,
  levels: readonly AreaColumns[],
): ((rows: readonly AreaRow[] | null) => RowTable | null) => {
  const reader = useLayerReader();
  return useCallback(
    (rows) =>
      data === null || rows === null
        ? null
        : LAYERS.areas.rowsAsTable(withParents(rows, levels), data.context, reader),
    [data, levels, reader],
  );
};
