import { areaMark } from '@waystation/cartography';
import { type AreaContext, type AreaRow, classedFigure } from '@waystation/layers';
import { useTranslator } from '@waystation/ui';
import type { MapView } from '@waystation/view';
import { useCallback, useMemo } from 'react';
import type { MapLayer } from './map-layer';
import type { useAreaTable } from './use-area-table';
import type { LayerData } from './use-drawn-layer';

/** The areas of the only class that the legend leaves; null: every class is shown. */
export type IsolatedClass = {
  readonly pcodes: ReadonlySet<string>;
  readonly layer: Pick<MapLayer, 'table' | 'filterNote'>;
} | null;

const isOfClass = (row: AreaRow, context: AreaContext, index: number): boolean => {
  const mark = areaMark(classedFigure(row, context), context.breaks);
  return mark.kind === 'class' && mark.index === index;
};

/**
 * What the legend leaves when one class is pressed: the table has only the areas that stand out on
 * the map, and says so.
 */
export const useIsolatedClass = (
  data: LayerData<AreaRow, AreaContext>,
  { classes: { isolated } }: Pick<MapView, 'classes'>,
  tableOf: ReturnType<typeof useAreaTable>,
): IsolatedClass => {
  const { t, formats } = useTranslator();
  const rows = useMemo(
    () =>
      data === null || isolated === null
        ? null
        : data.rows.filter((row) => isOfClass(row, data.context, isolated)),
    [data, isolated],
  );
  const table = useCallback(() => tableOf(rows), [tableOf, rows]);
  const pcodes = useMemo(() => new Set<string>(rows?.map(({ pcode }) => pcode)), [rows]);
  return data === null || rows === null
    ? null
    : {
        pcodes,
        layer: {
          table,
          filterNote: t('classes.onlyNote', {
            shown: formats.number(rows.length),
            all: formats.number(data.rows.length),
          }),
        },
      };
};
