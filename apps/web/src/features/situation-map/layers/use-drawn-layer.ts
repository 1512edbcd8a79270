import type { Theme } from '@waystation/cartography';
import {
  type LayerDefinition,
  type LayerPicture,
  pictureOf,
  type RowTable,
  type Tooltip,
} from '@waystation/layers';
import type { LayerData } from '@waystation/scene';
import { useCallback, useMemo, useRef } from 'react';
import type { z } from 'zod';
import type { MapLayer } from './map-layer';
import { useLayerReader } from './use-layer-reader';

/** What a layer draws and says from its rows. */
export type DrawnLayer = Pick<
  MapLayer,
  'picture' | 'legend' | 'describe' | 'table' | 'interactive'
>;

type Look<Params extends z.ZodType> = {
  readonly params: z.output<Params>;
  readonly theme: Theme;
  /** What is on the map stays as it is: the rest of what it needs is still to come. */
  readonly isHeld?: boolean;
};

/** Finds a row by its key; the list of keys is made for the first who asks, as no one may. */
const finderOf = <Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): ((key: string) => Row | undefined) => {
  let byKey: ReadonlyMap<string, Row> | null = null;
  return (key) => {
    byKey ??= new Map(rows.map((row) => [keyOf(row), row]));
    return byKey.get(key);
  };
};

/** A value, or while it is held the last that was not; null: there was none. */
const useLastUnless = <Value>(isHeld: boolean, value: Value): Value | null => {
  const last = useRef<Value | null>(null);
  if (!isHeld) {
    last.current = value;
  }
  return last.current;
};

/**
 * Draws a layer of the registry. Sources are made only when rows or context change, so that a change
 * of opacity or selection does not send the data to the map again.
 */
export const useDrawnLayer = <Id extends string, Params extends z.ZodType, Row, Context>(
  layer: LayerDefinition<Id, Params, Row, Context>,
  data: LayerData<Row, Context>,
  { params, theme, isHeld = false }: Look<Params>,
): DrawnLayer => {
  const reader = useLayerReader();
  const drawable = useLastUnless(isHeld, data);
  const sources = useMemo(
    () => (drawable === null ? null : layer.sources(drawable.rows, drawable.context)),
    [layer, drawable],
  );
  const picture = useMemo<LayerPicture | null>(
    () => (sources === null ? null : pictureOf(layer, sources, { params, theme })),
    [layer, sources, params, theme],
  );
  const legend = useMemo(
    () => (data === null ? null : layer.legend(data.rows, data.context)),
    [layer, data],
  );
  const rowOf = useMemo(() => finderOf(data?.rows ?? [], (row) => layer.keyOf(row)), [layer, data]);
  const describe = useCallback(
    (key: string): Tooltip | null => {
      const row = rowOf(key);
      return data === null || row === undefined ? null : layer.describe(row, data.context, reader);
    },
    [layer, data, rowOf, reader],
  );
  const table = useCallback(
    (): RowTable | null =>
      data === null ? null : layer.rowsAsTable(data.rows, data.context, reader),
    [layer, data, reader],
  );
  return { picture, legend, describe, table, interactive: layer.interactive };
};
