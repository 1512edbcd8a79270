import { type AreaData, isolatedNote, rowsOfClass } from '@waystation/scene';
import { useTranslator } from '@waystation/ui';
import type { MapView } from '@waystation/view';
import { useCallback, useMemo } from 'react';
import type { MapLayer } from './map-layer';
import type { useAreaTable } from './use-area-table';

/** The areas of the only class that the legend leaves; null: every class is shown. */
export type IsolatedClass = {
  readonly pcodes: ReadonlySet<string>;
  readonly layer: Pick<MapLayer, 'table' | 'filterNote'>;
} | null;

/**
 * What the legend leaves when one class is pressed: the table has only the areas that stand out on
 * the map, and says so.
 */
export const useIsolatedClass = (
  data: AreaData,
  { classes: { isolated } }: Pick<MapView, 'classes'>,
  tableOf: ReturnType<typeof useAreaTable>,
): IsolatedClass => {
  const words = useTranslator();
  const rows = useMemo(() => rowsOfClass(data, isolated), [data, isolated]);
  const table = useCallback(() => tableOf(rows), [tableOf, rows]);
  const pcodes = useMemo(() => new Set<string>(rows?.map(({ pcode }) => pcode)), [rows]);
  return data === null || rows === null
    ? null
    : {
        pcodes,
        layer: {
          table,
          filterNote: isolatedNote({ shown: rows.length, all: data.rows.length }, words),
        },
      };
};
