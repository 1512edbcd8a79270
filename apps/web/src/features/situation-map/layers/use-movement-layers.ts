import { useQuery } from '@tanstack/react-query';
import type { Flow } from '@waystation/domain';
import { type FlowContext, type FlowRow, LAYERS } from '@waystation/layers';
import {
  focusAmong,
  type LayerLook,
  MOVEMENT_KINDS,
  type MovementName,
  movementDrawing,
  movementsSaid,
} from '@waystation/scene';
import { useTranslator } from '@waystation/ui';
import { useMemo } from 'react';
import { operationQueries } from '../../../api/operation-queries';
import type { FlowsWanted } from './flows-wanted';
import { layerLoadOf } from './layer-load-of';
import { hasEnds, loadWithEnds } from './load-with-ends';
import type { MapLayer } from './map-layer';
import { useDrawnLayer } from './use-drawn-layer';
import { useFocusedLines } from './use-focused-lines';

const useOneLayer = (
  name: MovementName,
  { view, gazetteer, ends, theme, tree, focus }: FlowsWanted,
  { look, ...read }: { readonly flows: readonly Flow[] | undefined; readonly look: LayerLook },
) => {
  const words = useTranslator();
  const { day, span, indicator } = view;
  const series = indicator?.from === 'flows' ? indicator.series : null;
  const flows = hasEnds(ends) ? read.flows : undefined;
  const data = useMemo(
    () =>
      movementDrawing({
        flows,
        gazetteer,
        kinds: MOVEMENT_KINDS[name],
        day,
        series,
        lastDay: span.to,
      }),
    [flows, gazetteer, name, day, series, span.to],
  );
  const own = useMemo(() => focusAmong(focus, data?.rows ?? []), [focus, data]);
  const params = useMemo(
    () => LAYERS[name].params.parse({ ...look, focus: own }),
    [name, look, own],
  );
  return {
    ...useDrawnLayer<MovementName, typeof LAYERS.arrivals.params, FlowRow, FlowContext>(
      LAYERS[name],
      data,
      { params, theme },
    ),
    ...useFocusedLines(LAYERS[name], data, own),
    ...movementsSaid({ name, rows: data?.rows ?? null, focus: own, tree }, words),
    name,
  };
};

/** Arrivals across borders, and onward movement, as known on the day. */
export const useMovementLayers = (
  wanted: FlowsWanted,
  looks: Readonly<Record<MovementName, LayerLook>>,
  isEnabled: boolean,
) => {
  const movements = useQuery({
    ...operationQueries(wanted.view.operation.code).movements(),
    enabled: isEnabled,
  });
  const flows = movements.data?.flows;
  const arrivals = useOneLayer('arrivals', wanted, { flows, look: looks.arrivals });
  const onward = useOneLayer('onward', wanted, { flows, look: looks.onward });
  const common = {
    load: loadWithEnds(layerLoadOf(isEnabled ? [movements] : []), wanted.ends),
    aside: null,
    passports: [],
    selects: null,
  } as const;
  const layers: readonly MapLayer[] = [
    { ...arrivals, ...common },
    { ...onward, ...common },
  ];
  return { layers, flows: flows ?? null };
};
